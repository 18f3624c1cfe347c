package io.github.jetrules.examples.batch;

import java.util.Optional;

/**
 * A record as it stands in a file: a line, or in CSV several where a line break is quoted.
 *
 * @param line the line on which it begins, from 1
 * @param text its text without the line break at its end; empty if it has a defect
 * @param defect why it could not be read as a text
 */
record InputRecord(long line, String text, Optional<String> defect) {

    /** Says which lines it covers, where these are several; empty for one. */
    String lines() {
        long last = line + text.chars().filter(c -> c == '\n').count();
        return last == line ? "" : "in lines " + line + " to " + last + ", ";
    }

    static InputRecord of(long line, String text) {
        return new InputRecord(line, text, Optional.empty());
    }

    static InputRecord defective(long line, String defect) {
        return new InputRecord(line, "", Optional.of(defect));
    }
}
