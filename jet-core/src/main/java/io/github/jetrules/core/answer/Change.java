package io.github.jetrules.core.answer;

import io.github.jetrules.core.style.FactoryStyle;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What would have to change for a negative answer to become another one.
 *
 * <p>It never suggests to change what a person cannot or should not change, such as nationality or age. This class is
 * immutable and thread-safe.
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable, and so are the arguments
@FactoryStyle
@Value.Immutable
public abstract class Change implements Serializable {

    private static final long serialVersionUID = 1L;

    Change() {}

    /** What would have to change. */
    public abstract ChangeCode code();

    /** The arguments of its sentence, in the order of {@link ChangeCode#parameters()}. */
    public abstract List<Object> arguments();

    /** The earliest date from which the answer is different; absent where time alone does not change it. */
    public abstract Optional<LocalDate> earliest();

    @Value.Check
    void check() {
        Arguments.check("change", code(), arguments());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /**
     * A change that somebody would have to bring about.
     *
     * @throws IllegalArgumentException if the arguments are not as many as the code has parameters
     */
    public static Change of(ChangeCode code, Object... arguments) {
        return new ImmutableChange(code, List.of(arguments), Optional.empty());
    }

    /**
     * A change that time brings about.
     *
     * @throws IllegalArgumentException if the arguments are not as many as the code has parameters
     */
    public static Change from(LocalDate earliest, ChangeCode code, Object... arguments) {
        return new ImmutableChange(code, List.of(arguments), Optional.of(earliest));
    }
}
