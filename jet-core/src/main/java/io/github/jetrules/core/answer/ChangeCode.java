package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that would have to change for another answer.
 *
 * <p>Codes are equal if their ids are, from which the parameters follow. This class is immutable and thread-safe.
 *
 * @param id the id of the change; part of the API
 * @param parameters the names of the arguments of its sentence
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record ChangeCode(String id, List<String> parameters) implements MessageCode, Serializable {

    /** Copies the names. */
    public ChangeCode {
        requireNonNull(id, "id");
        parameters = List.copyOf(parameters);
    }

    /** A change with these arguments. */
    public static ChangeCode of(String id, String... parameters) {
        return new ChangeCode(id, List.of(parameters));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChangeCode code && id.equals(code.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String key() {
        return "change." + id;
    }
}
