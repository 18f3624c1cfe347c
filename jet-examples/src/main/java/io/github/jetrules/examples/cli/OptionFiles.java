package io.github.jetrules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads and writes the files that options name. */
final class OptionFiles {

    /** More than any overlay or applicant has; a file that never ends must not fill the memory. */
    static final int MAX_BYTES = 16_000_000;

    /** More than the answer to the largest budget has. */
    static final int MAX_RECEIPT_BYTES = 256_000_000;

    /** Some editors write it at the beginning of a file; it is no part of the text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OptionFiles() {}

    /** The UTF-8 text of a file; a file that cannot be read is a wrong input. */
    static String text(Path file, int maxBytes, String option, CommandLine command) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw wrong(
                        file, "has more than " + maxBytes + " bytes; accepted: at most " + maxBytes, option, command);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw wrong(file, "does not exist; accepted: a file", option, command);
        } catch (CharacterCodingException e) {
            throw wrong(file, "is not UTF-8; accepted: a text in UTF-8", option, command);
        } catch (IOException e) {
            throw wrong(file, "cannot be read (" + e + "); accepted: a file", option, command);
        }
    }

    /** Writes a file in UTF-8, in place of one that is there; a file that cannot be written is a wrong input. */
    static void write(Path file, String text, String option, CommandLine command) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw wrong(
                    file, "cannot be written (" + e + "); accepted: a file in a folder that exists", option, command);
        }
    }

    private static ParameterException wrong(Path file, String what, String option, CommandLine command) {
        return new ParameterException(
                command, "Invalid value for option '" + option + "': file '" + file + "' " + what);
    }
}
