package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import java.time.LocalDate;

/**
 * Terms of appointment (任用期間) and reappointment (再任用).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AppointmentRules {

    private final ParameterSet parameters;
    private final AppointmentLaw.Days law;
    private final Edition edition;
    private final ReappointmentRules reappointments;

    /** The rules on these values. */
    public AppointmentRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.law = new AppointmentLaw.Days(parameters);
        this.edition = edition;
        this.reappointments = new ReappointmentRules(parameters, law, edition);
    }

    /**
     * The first term of somebody who arrives on a day, and the terms that reappointments could add.
     *
     * <p>Goes by the day of arrival: a term starts on the day after it and is counted under articles 140 and 143 of the
     * Civil Code (民法), so it ends on the day before the corresponding day of the next year.
     *
     * @param arrival the day of arrival in Japan, 1987-04-01 to 2899-12-31
     * @throws IllegalArgumentException if the arrival is out of range
     */
    public TermSchedule firstTerm(LocalDate arrival) {
        return terms(TermQuestion.of(arrival));
    }

    /**
     * The terms of a participant from the first on, up to the longest time of appointment.
     *
     * <p>Goes by the day of arrival; each term is as long as the law says on its first day.
     */
    public TermSchedule terms(AppointmentHistory history) {
        return terms(new TermQuestion(history));
    }

    /** The same for a question that was made before. */
    public TermSchedule terms(TermQuestion question) {
        return new CountedTerms(question, parameters, law).schedule(edition);
    }

    /**
     * Whether a participant may be reappointed for one more term: the one that follows the completed terms. During a running
     * term that term counts as completed; {@link Reappointment#nextYear()} says which year was judged. With no completed term
     * that is the first one, which is permitted and no reappointment, where the sources tell when it begins and what holds
     * then.
     *
     * <p>Goes by the first day of the term that would follow; where that is open, by the day of arrival, and every term
     * that is possible is judged.
     */
    public Reappointment reappointment(AppointmentHistory history) {
        return reappointment(new ReappointmentQuestion(history));
    }

    /** The same for a question that was made before. */
    public Reappointment reappointment(ReappointmentQuestion question) {
        return reappointments.answer(question);
    }
}
