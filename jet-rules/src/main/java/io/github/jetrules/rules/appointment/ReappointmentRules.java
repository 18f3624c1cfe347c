package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a participant may be reappointed. */
final class ReappointmentRules {

    private final ParameterSet parameters;
    private final AppointmentLaw.Days law;
    private final ReappointmentCriteria.Days criteria;
    private final ReappointmentCriteria.Days criteriaOfSeas;
    private final FirstDays.AfterApril afterApril = new FirstDays.AfterApril();

    /** Where sources tell how long short reappointments were; the same for all. */
    private final List<Citation> alignments;

    private final Edition edition;

    ReappointmentRules(ParameterSet parameters, AppointmentLaw.Days law, Edition edition) {
        this.parameters = parameters;
        this.law = law;
        this.criteria = new ReappointmentCriteria.Days(false, parameters);
        this.criteriaOfSeas = new ReappointmentCriteria.Days(true, parameters);
        this.alignments = alignments(parameters);
        this.edition = edition;
    }

    Reappointment answer(ReappointmentQuestion question) {
        AppointmentHistory history = question.history();
        Reasoning reasoning = new Reasoning(parameters);
        AppointmentLaw ofArrival = law.on(history.arrival());
        LocalDate first = ofArrival.noteFirstDay(history.arrival(), reasoning);
        if (first == null) {
            return answerOpen(question, reasoning);
        }
        if (history.completedTerms() > 0 && GroupArrival.isOpen(history)) {
            return answerOpenGroup(question, ofArrival, first, reasoning);
        }
        TermCounter counter = new TermCounter(history, law, reasoning);
        LocalDate next = counter.count(first, history.completedTerms());
        if (counter.isShortNext()) {
            LocalDate end = next == null ? null : counter.noteShortTerm(next);
            if (end == null) {
                return answerOpenAlignment(question, counter, next, reasoning);
            }
        }
        return next == null ? answerOpen(question, reasoning) : answer(question, counter, next, reasoning);
    }

    /** Nothing tells when the next term begins. */
    private Reappointment answerOpen(ReappointmentQuestion question, Reasoning reasoning) {
        Basis basis = byArrival(question.history());
        return new Reappointment.Undetermined(question, Reappointment.OPEN_YEAR, reasoning.explain(basis));
    }

    private Reappointment answer(
            ReappointmentQuestion question, TermCounter counter, LocalDate next, Reasoning reasoning) {
        AppointmentHistory history = question.history();
        ReappointmentCriteria there = criteria(history).on(next);
        ServedTime served = counter.served();
        Verdict verdict = there.verdict(history, served, next);
        Basis basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        Grounds grounds = history.completedTerms() == 0
                ? verdict.groundsOfFirstTerm()
                : verdict.grounds(GroupArrival.isPresumed(history));
        return answer(question, served.nextYear(), verdict.status(), basis, reasoning, grounds);
    }

    private ReappointmentCriteria.Days criteria(AppointmentHistory history) {
        return history.role().orElse(null) == Role.SEA ? criteriaOfSeas : criteria;
    }

    /** Nothing tells when the group arrived, nor is it presumed: it is asked for only if that can decide. */
    private Reappointment answerOpenGroup(
            ReappointmentQuestion question, AppointmentLaw ofArrival, LocalDate first, Reasoning reasoning) {
        AppointmentHistory history = question.history();
        PossibleTerms terms = new PossibleTerms(history, law, criteria(history), reasoning)
                .judgeOpenGroup(ofArrival, first, afterApril);
        List<Citation> lateArrival = ofArrival.citeLateArrival();
        if (terms.isWorthAsking()) {
            GroupArrival.ask(history, lateArrival, reasoning);
        }
        terms.note(terms.isOpen() ? GroupArrival.foundOpen(history, lateArrival) : ofArrival.openTerm());
        return answer(question, terms.year(), terms.status(), byArrival(history), reasoning, terms.grounds(false));
    }

    /**
     * Whether an April arrival has a short reappointment, and when it ends, is not sourced: it is asked for only if that can
     * decide.
     *
     * @param next the first day of the next term, if it is the first reappointment; else null
     */
    private Reappointment answerOpenAlignment(
            ReappointmentQuestion question, TermCounter counter, @Nullable LocalDate next, Reasoning reasoning) {
        AppointmentHistory history = question.history();
        PossibleTerms terms = new PossibleTerms(history, law, criteria(history), reasoning).judgeAprilArrival();
        if (terms.isWorthAsking()) {
            counter.askAlignment();
        }
        Basis basis = byArrival(history);
        if (next != null) {
            terms.note(new Finding(AppointmentFindings.APRIL_NEXT, List.of(next), alignments));
            basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        } else {
            terms.note(counter.foundOpenAlignment(terms.isOpen()));
        }
        return answer(
                question,
                terms.year(),
                terms.status(),
                basis,
                reasoning,
                terms.grounds(GroupArrival.isPresumed(history)));
    }

    private static List<Citation> alignments(ParameterSet parameters) {
        List<Citation> citations = List.of();
        for (LocalDate day : parameters.turningPoints(List.of(AppointmentParameters.APRIL_ALIGNMENT))) {
            if (parameters.read(AppointmentParameters.APRIL_ALIGNMENT, day) instanceof InForce<?> known) {
                citations = Citations.both(citations, known.citations());
            }
        }
        return citations;
    }

    /** The answer with what was noted and then what holds of the criteria. */
    private static Reappointment answer(
            ReappointmentQuestion question,
            int nextYear,
            FindingStatus status,
            Basis basis,
            Reasoning reasoning,
            Grounds criteria) {
        return switch (status) {
            case MET -> new Reappointment.Permitted(question, nextYear, reasoning.explain(basis, criteria));
            case NOT_MET ->
                new Reappointment.NotPermitted(question, nextYear, reasoning.explainDecided(basis, criteria));
            case UNKNOWN -> new Reappointment.Undetermined(question, nextYear, reasoning.explain(basis, criteria));
        };
    }

    private Basis byArrival(AppointmentHistory history) {
        return new Basis(history.arrival(), DateName.ARRIVAL, edition);
    }
}
