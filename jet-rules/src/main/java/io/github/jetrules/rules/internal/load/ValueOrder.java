package io.github.jetrules.rules.internal.load;

import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.Continuity;
import java.util.Optional;

/**
 * The order of the values of one parameter: each begins after the one before has ended, and only the last may be without
 * an end, but not if it is a yearly figure, which is for whole fiscal years.
 */
public final class ValueOrder {

    private final Optional<Continuity> continuity;
    private Optional<DateSpan> before = Optional.empty();

    public ValueOrder(Optional<Continuity> continuity) {
        this.continuity = continuity;
    }

    /** Whether a value may follow those before it; if not, a problem is noted. */
    public boolean accepts(DateSpan span, boolean isLast, Block block) {
        boolean yearly = continuity.equals(Optional.of(Continuity.FISCAL_YEAR));
        if (span.lastDay().isEmpty() && (yearly || !isLast)) {
            block.problem("through", yearly ? "a date, as for every yearly figure" : "a date", "nothing");
            return false;
        }
        if (before.isPresent()
                && before.get().lastDay().filter(span.firstDay()::isAfter).isEmpty()) {
            boolean isEarlier = span.firstDay().isBefore(before.get().firstDay());
            block.problem(
                    "from",
                    "a date after " + before.get() + ", as values stand in the order of their days",
                    "'" + span.firstDay() + (isEarlier ? "', which is earlier" : "', which overlaps"));
            return false;
        }
        if (!continuity.map(kind -> kind.accepts(span)).orElse(true)) {
            block.problem("from", "whole fiscal years, as for every yearly figure", "'" + span + "'");
            return false;
        }
        before = Optional.of(span);
        return true;
    }
}
