package io.github.jetrules.examples.batch;

/** Is told how far a run has come. */
public interface Progress extends AutoCloseable {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void start(long rows, long done) {}

        @Override
        public void step(long rows) {}

        @Override
        public void close() {}
    };

    /**
     * The run starts.
     *
     * @param rows all rows of the input
     * @param done those that an earlier run had done
     */
    void start(long rows, long done);

    /** So many more rows are written. */
    void step(long rows);

    @Override
    void close();
}
