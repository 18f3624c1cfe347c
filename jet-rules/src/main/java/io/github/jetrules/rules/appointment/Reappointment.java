package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answer to a {@link ReappointmentQuestion}. */
public abstract sealed class Reappointment extends Answer
        permits Reappointment.Permitted, Reappointment.NotPermitted, Reappointment.Undetermined {

    private static final long serialVersionUID = 1L;

    /** What stands for the year of a next term that is open. */
    static final int OPEN_YEAR = 0;

    private final ReappointmentQuestion question;
    private final int nextYear;

    Reappointment(Outcome outcome, ReappointmentQuestion question, int nextYear, Explanation explanation) {
        super(outcome, explanation);
        this.question = question;
        this.nextYear = nextYear;
    }

    /**
     * The year of appointment in which the next term begins, the one that was judged; empty where it is open, because more
     * than one is possible or nothing tells it. The short reappointment of an April arrival
     * belongs to the first year.
     */
    public final Optional<Integer> nextYear() {
        return nextYear == OPEN_YEAR ? Optional.empty() : Optional.of(nextYear);
    }

    /** The first day of the next term; empty where it is open. */
    public final Optional<LocalDate> nextFirstDay() {
        return basis().dateName() == DateName.FIRST_DAY_OF_TERM ? Optional.of(basis().date()) : Optional.empty();
    }

    @Override
    public final ReappointmentQuestion question() {
        return question;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Permitted, ? extends R> permitted,
            Function<? super NotPermitted, ? extends R> notPermitted,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Permitted answer) {
            return permitted.apply(answer);
        }
        if (this instanceof NotPermitted answer) {
            return notPermitted.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    @Override
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        nextYear().ifPresent(year -> details.put("year", year));
        nextFirstDay().ifPresent(day -> details.put("firstDay", day));
        return details.buildOrThrow();
    }

    /** The rules permit the reappointment; whether it is made is for organisation and participant to agree. */
    public static final class Permitted extends Reappointment {

        private static final long serialVersionUID = 1L;

        Permitted(ReappointmentQuestion question, int nextYear, Explanation explanation) {
            super(Outcome.PERMITTED, question, nextYear, explanation);
        }
    }

    /** A rule does not permit it; the findings say which. */
    public static final class NotPermitted extends Reappointment {

        private static final long serialVersionUID = 1L;

        NotPermitted(ReappointmentQuestion question, int nextYear, Explanation explanation) {
            super(Outcome.NOT_PERMITTED, question, nextYear, explanation);
        }
    }

    /** Something that could still decide is not known. */
    public static final class Undetermined extends Reappointment {

        private static final long serialVersionUID = 1L;

        Undetermined(ReappointmentQuestion question, int nextYear, Explanation explanation) {
            super(Outcome.UNDETERMINED, question, nextYear, explanation);
        }

        /** None where the group may be one of April: what is said of its arrival may raise another question, or none. */
        @Override
        public List<Set<String>> decidingSets() {
            boolean mayBeApril = isMissing(TermQuestion.GROUP_ARRIVAL)
                    && GroupArrival.mayBeOfApril(question().history());
            return mayBeApril ? List.of() : super.decidingSets();
        }
    }
}
