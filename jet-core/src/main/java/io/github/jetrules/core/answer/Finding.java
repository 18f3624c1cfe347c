package io.github.jetrules.core.answer;

import io.github.jetrules.core.source.Citation;
import java.io.Serializable;
import java.util.List;

/**
 * What one rule found (理由): a reason of an answer.
 *
 * <p>The arguments are values of the domain, such as {@code Yen}, {@code FiscalYear}, {@code LocalDate} or a number,
 * and are immutable and serialisable. This class is immutable and thread-safe.
 *
 * @param code which finding it is
 * @param arguments the arguments of its sentence, in the order of {@link FindingCode#parameters()}
 * @param citations the places in the sources that carry it; empty for pure arithmetic
 */
@SuppressWarnings("serial") // codes are records, arguments serialisable values, lists of the JDK too
public record Finding(FindingCode code, List<Object> arguments, List<Citation> citations) implements Serializable {

    /**
     * Checks that every argument is there.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than names
     */
    public Finding {
        Arguments.check("finding", code, arguments);
        arguments = List.copyOf(arguments);
        citations = List.copyOf(citations);
    }

    /** The id of the rule. */
    public String rule() {
        return code.rule();
    }

    /** Met, not met or unknown. */
    public FindingStatus status() {
        return code.status();
    }
}
