package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;

/** Whether a participant may be reappointed. */
final class ReappointmentRules {

    private final ParameterSet parameters;
    private final AppointmentLaw.Days law;
    private final Edition edition;

    ReappointmentRules(ParameterSet parameters, AppointmentLaw.Days law, Edition edition) {
        this.parameters = parameters;
        this.law = law;
        this.edition = edition;
    }

    Reappointment answer(ReappointmentQuestion question) {
        AppointmentHistory history = question.history();
        Reasoning counting = new Reasoning(parameters);
        TermCounter counter = new TermCounter(history, law, counting);
        LocalDate first = counter.firstDay();
        LocalDate next = first == null ? null : counter.count(first, history.completedTerms());
        if (next == null) {
            Basis basis = new Basis(history.arrival(), DateName.ARRIVAL, edition);
            return new Reappointment.Undetermined(question, counting.explain(basis));
        }
        counter.noteIfOutsideGroups();
        AppointmentLaw there = law.on(next);
        Verdict verdict =
                there.criteria(history.role()).verdict(history, counter.nextYear(), counter.lastYear(there), next);
        Basis basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        Grounds judged = counting.before(verdict.grounds());
        Grounds grounds = counter.isShortNext() ? judged.and(aprilReappointment(history, next)) : judged;
        return switch (verdict.status()) {
            case MET -> new Reappointment.Permitted(question, grounds.explain(basis));
            case NOT_MET -> new Reappointment.NotPermitted(question, grounds.explainDecided(basis));
            case UNKNOWN -> new Reappointment.Undetermined(question, grounds.explain(basis));
        };
    }

    /** The first reappointment of an April arrival is a short one, beside those of others. */
    private Grounds aprilReappointment(AppointmentHistory history, LocalDate next) {
        Reasoning reasoning = new Reasoning(parameters);
        InForce<LocalDate> alignment = law.on(history.cohortArrival()).aprilAlignment();
        if (alignment != null) {
            reasoning.note(alignment);
            if (TermCounter.canEndShortTerm(alignment.value(), next)) {
                reasoning.found(AppointmentFindings.APRIL_ALIGNED, alignment.citations(), next, alignment.value());
                return reasoning.grounds();
            }
        }
        reasoning.found(AppointmentFindings.APRIL_NEXT, List.of(), next);
        return reasoning.grounds();
    }
}
