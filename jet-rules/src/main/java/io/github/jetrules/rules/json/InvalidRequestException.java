package io.github.jetrules.rules.json;

/**
 * Thrown when a request or a receipt is not in its form; whoever wrote the JSON can mend it.
 *
 * <p>The message names the place as a JSON pointer, what stands there, and what is accepted.
 */
public final class InvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final String ACCEPTED = "; accepted: ";

    private final String pointer;
    private final String found;
    private final String accepted;

    InvalidRequestException(String pointer, String found, String accepted) {
        this(pointer, found, accepted, found + " is not accepted");
    }

    private InvalidRequestException(String pointer, String found, String accepted, String wrong) {
        super((pointer.isEmpty() ? "(top)" : pointer) + ": " + wrong + ACCEPTED + accepted);
        this.pointer = pointer;
        this.found = found;
        this.accepted = accepted;
    }

    /** What the library says of values that do not go together, such as {@code 4 are not those of …; accepted: 3}. */
    InvalidRequestException(String pointer, String message) {
        super(pointer + ": " + message);
        int accepted = message.indexOf(ACCEPTED);
        this.pointer = pointer;
        this.found = accepted < 0 ? message : message.substring(0, accepted);
        this.accepted = accepted < 0 ? "" : message.substring(accepted + ACCEPTED.length());
    }

    /** For a member that an object lacks. */
    static InvalidRequestException missing(String pointer, Iterable<String> others, String accepted) {
        String beside = String.join(", ", others);
        return new InvalidRequestException(
                pointer, "nothing", accepted, "is missing" + (beside.isEmpty() ? "" : " beside " + beside));
    }

    /** The place as a JSON pointer (RFC 6901), such as {@code /inputs/fiscalYear}; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** What stands there; of a value that a type of the library refused, what that says of it. */
    public String found() {
        return found;
    }

    /** What is accepted there. */
    public String accepted() {
        return accepted;
    }
}
