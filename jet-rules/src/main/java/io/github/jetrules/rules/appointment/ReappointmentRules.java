package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.FindingStatus;
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
        if (first != null && history.completedTerms() > 0 && TermCounter.isGroupOpen(history)) {
            counter.needGroupArrival(history);
            return answer(question, counting.grounds(), PossibleTerms.ofOpenGroup(history, law, parameters));
        }
        LocalDate next = first == null ? null : counter.count(first, history.completedTerms());
        if (next == null) {
            return counter.isShortNext()
                    ? answer(question, counting.grounds(), PossibleTerms.ofAprilArrival(history, law, parameters))
                    : new Reappointment.Undetermined(question, counting.explain(byArrival(history)));
        }
        AppointmentLaw there = law.on(next);
        Verdict verdict =
                there.criteria(history.role()).verdict(history, counter.nextYear(), counter.lastYear(there), next);
        Grounds judged = counting.before(verdict.grounds());
        Grounds grounds = counter.isShortNext() ? judged.and(aprilReappointment(history, next)) : judged;
        return answer(question, verdict.status(), grounds, new Basis(next, DateName.FIRST_DAY_OF_TERM, edition));
    }

    private static Reappointment answer(
            ReappointmentQuestion question, FindingStatus status, Grounds grounds, Basis basis) {
        return switch (status) {
            case MET -> new Reappointment.Permitted(question, grounds.explain(basis));
            case NOT_MET -> new Reappointment.NotPermitted(question, grounds.explainDecided(basis));
            case UNKNOWN -> new Reappointment.Undetermined(question, grounds.explain(basis));
        };
    }

    /** The first day of the next term is open, so the answer goes by the arrival. */
    private Reappointment answer(ReappointmentQuestion question, Grounds open, PossibleTerms terms) {
        return answer(question, terms.status(), terms.grounds(open), byArrival(question.history()));
    }

    private Basis byArrival(AppointmentHistory history) {
        return new Basis(history.arrival(), DateName.ARRIVAL, edition);
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
