package io.github.jetrules.examples.batch;

/** Thrown when a run cannot start or go on; the message names the file, what is wrong, and what is accepted. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String option;

    BatchException(String option, String message) {
        super(message);
        this.option = option;
    }

    /** The option that is to be mended, such as {@code --input}. */
    public String option() {
        return option;
    }
}
