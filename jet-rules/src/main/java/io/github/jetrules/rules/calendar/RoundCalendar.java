package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The answer to a {@link CalendarQuestion}: the plan of a round, not what became of it. */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class RoundCalendar extends Answer permits RoundCalendar.Assessed, RoundCalendar.Undetermined {

    private static final long serialVersionUID = 1L;

    private final CalendarQuestion question;
    private final ProgrammeRound round;
    private final List<DatedStep> steps;

    RoundCalendar(
            Outcome outcome,
            CalendarQuestion question,
            ProgrammeRound round,
            Explanation explanation,
            List<DatedStep> steps) {
        super(outcome, explanation);
        this.question = question;
        this.round = round;
        this.steps = List.copyOf(steps);
    }

    @Override
    public final CalendarQuestion question() {
        return question;
    }

    /** The steps that are known, in order of time. */
    public final List<DatedStep> steps() {
        return steps;
    }

    /** The round, by the number that a source or an overlay gives it; else it is counted. */
    public final ProgrammeRound round() {
        return round;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Assessed answer) {
            return assessed.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "round",
                round(),
                "steps",
                steps().stream().map(DatedStep::details).toList());
    }

    /** Every step is known. */
    public static final class Assessed extends RoundCalendar {

        private static final long serialVersionUID = 1L;

        Assessed(CalendarQuestion question, ProgrammeRound round, Explanation explanation, List<DatedStep> steps) {
            super(Outcome.ASSESSED, question, round, explanation, steps);
        }
    }

    /** Some steps or routes are not known. */
    public static final class Undetermined extends RoundCalendar {

        private static final long serialVersionUID = 1L;

        Undetermined(CalendarQuestion question, ProgrammeRound round, Explanation explanation, List<DatedStep> steps) {
            super(Outcome.UNDETERMINED, question, round, explanation, steps);
        }
    }
}
