package io.github.jetrules.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads and writes the files that options name. */
final class Files {

    private Files() {}

    /** The UTF-8 text of a file; a file that cannot be read is a wrong input. */
    static String text(Path file, String option, CommandLine command) {
        try {
            return java.nio.file.Files.readString(file);
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
            java.nio.file.Files.writeString(file, text);
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
