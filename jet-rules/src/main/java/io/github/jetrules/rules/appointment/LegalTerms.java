package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
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
            LocalDate firstDay = firstSourced(AppointmentParameters.PRIVATE_SCHOOL, terms);
            if (firstDay != null) {
                reasoning.found(
                        AppointmentFindings.EMPLOYMENT_CONTRACT,
                        reasoning.cite(AppointmentParameters.PRIVATE_SCHOOL, firstDay),
                        firstDay);
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
        LocalDate firstDay = firstSourced(AppointmentParameters.LEGAL_STATUS, terms);
        if (firstDay == null) {
            return without(terms);
        }
        InForce<LegalStatus> first = status(firstDay);
        if (first != null && first.value() == LegalStatus.SPECIAL_SERVICE) {
            reasoning.found(AppointmentFindings.LEGAL_TERMS_WHOLE, first.citations(), firstDay);
        }
        List<ScheduledTerm> scheduled = terms.stream()
                .map(term -> new ScheduledTerm(term, legalTerms(term)))
                .toList();
        LocalDate lastDay = terms.get(terms.size() - 1).lastDay();
        InForce<LegalStatus> last = status(lastDay);
        if (last != null && last.value() == LegalStatus.FISCAL_YEAR_APPOINTED) {
            reasoning.found(
                    AppointmentFindings.LEGAL_TERMS,
                    Citations.both(
                            last.citations(), reasoning.cite(AppointmentParameters.LEGAL_STATUS_BY_LAW, lastDay)));
            reasoning.foundIfKnown(
                    AppointmentFindings.LEGAL_EXCEPTIONS, AppointmentParameters.LEGAL_STATUS_EXCEPTION, lastDay);
        }
        return scheduled;
    }

    /** The first day of the first term on whose first day a value is sourced; that it is not so for the first one is said. */
    private @Nullable LocalDate firstSourced(Parameter<?> parameter, List<AppointmentTerm> terms) {
        for (AppointmentTerm term : terms) {
            if (reasoning.readIfKnown(parameter, term.firstDay()) != null) {
                return term.firstDay();
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
            LocalDate dayAfter = part.lastDay().orElseThrow().plusDays(1);
            boolean isLast = part.lastDay().equals(term.lastDay());
            boolean isEarlierStatus = !isFiscalYearAppointed(part.firstDay());
            if (isLast || !isEarlierStatus || isFiscalYearAppointed(dayAfter)) {
                parts.add(DateSpan.ofInclusive(from, dayAfter.minusDays(1)));
                from = dayAfter;
            }
            if (!isLast && isEarlierStatus && isFiscalYearAppointed(dayAfter)) {
                reasoning.found(
                        AppointmentFindings.LEGAL_TERMS_DIVIDED,
                        reasoning.cite(AppointmentParameters.LEGAL_STATUS, dayAfter),
                        dayAfter);
            }
        }
        return List.copyOf(parts);
    }

    private boolean isFiscalYearAppointed(LocalDate day) {
        InForce<LegalStatus> status = status(day);
        return status != null && status.value() == LegalStatus.FISCAL_YEAR_APPOINTED;
    }
}
