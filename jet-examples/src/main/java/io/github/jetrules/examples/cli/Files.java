package io.github.jetrules.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the files that options name. */
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

    private static ParameterException wrong(Path file, String what, String option, CommandLine command) {
        return new ParameterException(
                command, "Invalid value for option '" + option + "': file '" + file + "' " + what);
    }
}
