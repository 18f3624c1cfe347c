package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The legal terms of office into which terms of the programme fall.
 *
 * <p>From FY2020 participants of local public bodies are in general fiscal-year appointed staff (会計年度任用職員), whose
 * term cannot pass 31 March; before that a legal term was in general the term of the programme. A term that runs over
 * 1 April 2020 is divided at that day, because the status changed then. A private school has an employment contract
 * instead.
 */
final class LegalTerms {

    private final TermQuestion question;
    private final Reasoning reasoning;

    LegalTerms(TermQuestion question, Reasoning reasoning) {
        this.question = question;
        this.reasoning = reasoning;
    }

    List<ScheduledTerm> schedule(List<AppointmentTerm> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Optional<OrganisationKind> kind = question.organisation().value();
        if (kind.isEmpty()) {
            reasoning.found(AppointmentFindings.LEGAL_UNKNOWN, List.of());
            return without(terms);
        }
        if (kind.get().isLocalPublicBody()) {
            return split(terms);
        }
        if (kind.get() == OrganisationKind.PRIVATE_SCHOOL) {
            LocalDate firstDay = terms.get(0).firstDay();
            InForce<?> contract = reasoning.readIfKnown(AppointmentParameters.PRIVATE_SCHOOL, firstDay);
            if (contract == null) {
                reasoning.found(AppointmentFindings.LEGAL_STATUS_UNKNOWN, List.of(), firstDay);
            } else {
                reasoning.found(AppointmentFindings.EMPLOYMENT_CONTRACT, contract.citations());
            }
        } else {
            reasoning.found(AppointmentFindings.LEGAL_OTHER_BODY, List.of());
        }
        return without(terms);
    }

    private static List<ScheduledTerm> without(List<AppointmentTerm> terms) {
        return terms.stream().map(term -> new ScheduledTerm(term, List.of())).toList();
    }

    private List<ScheduledTerm> split(List<AppointmentTerm> terms) {
        InForce<LegalStatus> first = firstStatus(terms);
        if (first == null) {
            return without(terms);
        }
        if (first.value() == LegalStatus.SPECIAL_SERVICE) {
            reasoning.found(AppointmentFindings.LEGAL_TERMS_WHOLE, first.citations());
        }
        LocalDate lastDay = terms.get(terms.size() - 1).lastDay();
        InForce<LegalStatus> last = status(lastDay);
        if (last != null && last.value() == LegalStatus.FISCAL_YEAR_APPOINTED) {
            reasoning.found(AppointmentFindings.LEGAL_TERMS, last.citations());
        }
        return terms.stream()
                .map(term -> new ScheduledTerm(term, legalTerms(term)))
                .toList();
    }

    /** The status on the first day of the first term for which it is sourced; the terms before it have no legal terms. */
    private @Nullable InForce<LegalStatus> firstStatus(List<AppointmentTerm> terms) {
        for (AppointmentTerm term : terms) {
            InForce<LegalStatus> status = status(term.firstDay());
            if (status != null) {
                return status;
            } else if (term.equals(terms.get(0))) {
                reasoning.found(AppointmentFindings.LEGAL_STATUS_UNKNOWN, List.of(), term.firstDay());
            }
        }
        return null;
    }

    private @Nullable InForce<LegalStatus> status(LocalDate day) {
        return reasoning.readIfKnown(AppointmentParameters.LEGAL_STATUS, day);
    }

    /** The legal terms of a term; none where the status is not sourced, or no fiscal year can be named for its end. */
    private List<DateSpan> legalTerms(AppointmentTerm term) {
        boolean isKnown = status(term.firstDay()) != null && FiscalYear.isInRange(term.lastDay());
        return isKnown ? legalTerms(term.span()) : List.of();
    }

    /** The parts of a term by fiscal year, those of the earlier status joined again. */
    private List<DateSpan> legalTerms(DateSpan term) {
        List<DateSpan> parts = new ArrayList<>();
        LocalDate from = term.firstDay();
        for (DateSpan part : term.splitByFiscalYear()) {
            boolean endsHere = isFiscalYearAppointed(part.firstDay())
                    || part.lastDay().equals(term.lastDay())
                    || isFiscalYearAppointed(part.lastDay().orElseThrow().plusDays(1));
            if (endsHere) {
                parts.add(DateSpan.ofInclusive(from, part.lastDay().orElseThrow()));
                from = part.lastDay().orElseThrow().plusDays(1);
            }
        }
        return List.copyOf(parts);
    }

    private boolean isFiscalYearAppointed(LocalDate day) {
        InForce<LegalStatus> status = status(day);
        return status != null && status.value() == LegalStatus.FISCAL_YEAR_APPOINTED;
    }
}
