package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.style.FactoryStyle;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which step does a day fall in, and which comes next?
 *
 * <p>This class is immutable and thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract class StageQuestion implements Question {

    private static final long serialVersionUID = 1L;

    /** The name of the question. */
    public static final String NAME = "stage";

    /** The first day that can be asked for: the first round is recruited in this year. */
    public static final LocalDate FIRST_DAY =
            ProgrammeRound.FIRST_YEAR.previous().firstDay();

    /** The last day that can be asked for; the round that is recruited then arrives in the last year with a name. */
    public static final LocalDate LAST_DAY =
            FiscalYear.of(FiscalYear.MAX_YEAR - 1).lastDay();

    StageQuestion() {}

    /** The day, 1986-04-01 to 2999-03-31. */
    public abstract LocalDate on();

    /**
     * The fiscal year of arrival of a round whose steps are all to be shown, from FY1987; rounds before it are then left
     * out. Absent: the steps of any round that are under way or come next.
     */
    public abstract Optional<FiscalYear> fiscalYear();

    /** The kind of organisation that asks; where it is not said, routes are those of a municipality. */
    public abstract Fact<OrganisationKind> organisation();

    @Value.Check
    void check() {
        checkArgument(
                !on().isBefore(FIRST_DAY) && !on().isAfter(LAST_DAY),
                "day %s is out of range; accepted: %s to %s",
                on(),
                FIRST_DAY,
                LAST_DAY);
        fiscalYear().ifPresent(ProgrammeRound::arrivingIn);
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /**
     * The question for a day, of all rounds, without a word on the organisation.
     *
     * @throws IllegalArgumentException if the day is out of range
     */
    public static StageQuestion of(LocalDate on) {
        return of(on, Fact.notSupplied());
    }

    /**
     * The question for a day, of all rounds, with the routes of a kind of organisation.
     *
     * @throws IllegalArgumentException if the day is out of range
     */
    public static StageQuestion of(LocalDate on, Fact<OrganisationKind> organisation) {
        return new ImmutableStageQuestion(on, Optional.empty(), organisation);
    }

    /**
     * The question for a day and for the round that arrives in a fiscal year.
     *
     * @throws IllegalArgumentException if the day is out of range, or there is no round in the fiscal year
     */
    public static StageQuestion of(LocalDate on, FiscalYear fiscalYear, Fact<OrganisationKind> organisation) {
        return new ImmutableStageQuestion(on, Optional.of(requireNonNull(fiscalYear, "fiscalYear")), organisation);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        ImmutableMap.Builder<String, Object> inputs = ImmutableMap.builder();
        inputs.put("on", on());
        fiscalYear().ifPresent(year -> inputs.put("fiscalYear", year));
        return inputs.put("organisation", organisation()).buildOrThrow();
    }
}
