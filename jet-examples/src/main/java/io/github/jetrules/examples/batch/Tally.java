package io.github.jetrules.examples.batch;

/**
 * How many rows a run answered.
 *
 * @param rows all rows of the input
 * @param refused the rows that are no request, each written as an error
 * @param resumed the rows that an earlier run had done
 */
public record Tally(long rows, long refused, long resumed) {

    /** The rows that were answered. */
    public long answered() {
        return rows - refused;
    }
}
