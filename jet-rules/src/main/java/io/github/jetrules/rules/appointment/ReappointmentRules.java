package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Citation;
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
    private final ReappointmentCriteria.Days criteria;
    private final ReappointmentCriteria.Days criteriaOfSeas;
    private final Edition edition;

    ReappointmentRules(ParameterSet parameters, AppointmentLaw.Days law, Edition edition) {
        this.parameters = parameters;
        this.law = law;
        this.criteria = new ReappointmentCriteria.Days(false, parameters);
        this.criteriaOfSeas = new ReappointmentCriteria.Days(true, parameters);
        this.edition = edition;
    }

    Reappointment answer(ReappointmentQuestion question) {
        AppointmentHistory history = question.history();
        Reasoning counting = new Reasoning(parameters);
        LocalDate first = law.noteFirstDay(history.arrival(), counting);
        if (first == null) {
            return new Reappointment.Undetermined(
                    question, Reappointment.OPEN_YEAR, counting.explain(byArrival(history)));
        }
        if (history.completedTerms() > 0 && GroupArrival.isOpen(history)) {
            return answerOpenGroup(question, counting);
        }
        TermCounter counter = new TermCounter(history, law, counting);
        LocalDate next = counter.count(first, history.completedTerms());
        if (next != null) {
            return answer(question, counter, counting, next);
        }
        return counter.isShortNext()
                ? answerOpenAlignment(question, counter, counting)
                : new Reappointment.Undetermined(
                        question, Reappointment.OPEN_YEAR, counting.explain(byArrival(history)));
    }

    private Reappointment answer(
            ReappointmentQuestion question, TermCounter counter, Reasoning counting, LocalDate next) {
        AppointmentHistory history = question.history();
        ServedTime served = counter.served();
        Verdict verdict = criteria(history).on(next).verdict(history, served, next);
        Grounds judged = counting.before(verdict.groundsFor(history));
        Grounds grounds = served.isShortNext() ? judged.and(aprilReappointment(history, next)) : judged;
        Basis basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        return answer(question, served.nextYear(), verdict.status(), grounds, basis);
    }

    private ReappointmentCriteria.Days criteria(AppointmentHistory history) {
        return history.role().orElse(null) == Role.SEA ? criteriaOfSeas : criteria;
    }

    /** Nothing tells when the group arrived: it is asked for only if that can decide. */
    private Reappointment answerOpenGroup(ReappointmentQuestion question, Reasoning reasoning) {
        AppointmentHistory history = question.history();
        PossibleTerms terms = new PossibleTerms(history, law, criteria(history), reasoning).judgeOpenGroup();
        List<Citation> lateArrival = law.citeLateArrival(history.arrival());
        if (terms.status() != FindingStatus.UNKNOWN) {
            reasoning.found(AppointmentFindings.NEXT_TERM_OPEN, lateArrival);
        } else {
            GroupArrival.noteOpen(history, lateArrival, reasoning);
            if (!terms.areAlike()) {
                GroupArrival.ask(history, lateArrival, reasoning);
            }
        }
        return answer(question, terms);
    }

    /** The short reappointment of an April arrival has no known end: it is asked for only if that can decide. */
    private Reappointment answerOpenAlignment(
            ReappointmentQuestion question, TermCounter counter, Reasoning reasoning) {
        AppointmentHistory history = question.history();
        PossibleTerms terms = new PossibleTerms(history, law, criteria(history), reasoning).judgeAprilArrival();
        if (terms.status() != FindingStatus.UNKNOWN) {
            reasoning.found(AppointmentFindings.NEXT_TERM_OPEN, counter.citeAlignment());
        } else {
            counter.noteOpenAlignment();
            if (!terms.areAlike()) {
                counter.askAlignment();
            }
        }
        return answer(question, terms);
    }

    /** The first day of the next term is open, so the answer goes by the arrival. */
    private Reappointment answer(ReappointmentQuestion question, PossibleTerms terms) {
        Grounds grounds = terms.grounds();
        return answer(question, terms.year(), terms.status(), grounds, byArrival(question.history()));
    }

    private static Reappointment answer(
            ReappointmentQuestion question, int nextYear, FindingStatus status, Grounds grounds, Basis basis) {
        return switch (status) {
            case MET -> new Reappointment.Permitted(question, nextYear, grounds.explain(basis));
            case NOT_MET -> new Reappointment.NotPermitted(question, nextYear, grounds.explainDecided(basis));
            case UNKNOWN -> new Reappointment.Undetermined(question, nextYear, grounds.explain(basis));
        };
    }

    private Basis byArrival(AppointmentHistory history) {
        return new Basis(history.arrival(), DateName.ARRIVAL, edition);
    }

    /** The first reappointment of an April arrival is a short one, beside those of others. */
    private Grounds aprilReappointment(AppointmentHistory history, LocalDate next) {
        Reasoning reasoning = new Reasoning(parameters);
        InForce<LocalDate> alignment = law.on(history.groupArrivalOrOwn()).aprilAlignment();
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
