package io.github.jetrules.rules.budget;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.style.FactoryStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the difference of measure and cost changes its sign among the head counts of a fiscal year.
 *
 * <p>The search starts at the smallest head count whose difference is known, and ends at the smallest one whose sign
 * differs from that at the start. A difference of 0 yen is a sign of its own. This class is immutable and thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract class SignChange implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether it changes. The names are part of the API. */
    public enum Status {
        /** It changes at {@link SignChange#participants()}. */
        CHANGES,
        /** It is the same for all head counts from the start on. */
        NONE,
        /** It cannot be said, because a difference is not known before any change was found. */
        OPEN
    }

    SignChange() {}

    /** Whether it changes. */
    public abstract Status status();

    /** The smallest head count whose difference is known; absent where none is. */
    public abstract Optional<Headcount> start();

    /** The sign at the start. */
    public abstract Optional<Balance> startSign();

    /** The smallest head count at which the sign differs; absent where it does not, or where that is open. */
    public abstract Optional<Headcount> participants();

    /** The sign there. */
    public abstract Optional<Balance> sign();

    /** Looks through rows in the order of their head counts. */
    static SignChange in(List<BudgetRow> rows) {
        Optional<Headcount> start = Optional.empty();
        Optional<Balance> startSign = Optional.empty();
        for (BudgetRow row : rows) {
            Optional<Yen> difference = row.difference();
            if (difference.isEmpty()) {
                if (start.isPresent()) {
                    return of(Status.OPEN, start, startSign);
                }
                continue;
            }
            Balance sign = Balance.of(difference.get());
            if (start.isEmpty()) {
                start = Optional.of(row.participants());
                startSign = Optional.of(sign);
            } else if (!startSign.equals(Optional.of(sign))) {
                return new ImmutableSignChange(
                        Status.CHANGES, start, startSign, Optional.of(row.participants()), Optional.of(sign));
            }
        }
        return of(start.isPresent() ? Status.NONE : Status.OPEN, start, startSign);
    }

    private static SignChange of(Status status, Optional<Headcount> start, Optional<Balance> startSign) {
        return new ImmutableSignChange(status, start, startSign, Optional.empty(), Optional.empty());
    }

    /** The change by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("status", status());
        start().ifPresent(heads -> details.put("start", heads));
        startSign().ifPresent(sign -> details.put("startSign", sign));
        participants().ifPresent(heads -> details.put("participants", heads));
        sign().ifPresent(sign -> details.put("sign", sign));
        return details.buildOrThrow();
    }
}
