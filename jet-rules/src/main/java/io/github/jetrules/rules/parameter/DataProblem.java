package io.github.jetrules.rules.parameter;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One defect of a data file.
 *
 * @param file the name of the file
 * @param line the line, counted from 1
 * @param key the path of the key, such as {@code cost.membership-fee.values[0].from}
 * @param expected what is accepted there
 * @param found what stands there
 */
public record DataProblem(String file, int line, String key, String expected, String found) implements Serializable {

    /** Keeps what was found on one line. */
    public DataProblem {
        requireNonNull(file, "file");
        requireNonNull(key, "key");
        requireNonNull(expected, "expected");
        requireNonNull(found, "found");
        found = found.replace("\n", "\\n");
    }

    /** {@code file:line key: expected …, found …}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + key + ": expected " + expected + ", found " + found;
    }
}
