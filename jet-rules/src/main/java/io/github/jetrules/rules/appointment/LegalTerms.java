package io.github.jetrules.rules.appointment;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The legal terms of office into which terms of the programme fall.
 *
 * <p>From FY2020 participants of local public bodies are in general fiscal-year appointed staff (会計年度任用職員), whose
 * term cannot pass 31 March; before that a legal term was in general the term of the programme. A term that runs over a
 * change of status, such as that of 1 April 2020, is divided at that day. A private school has an employment contract
 * instead. Something is said only of terms through all of which the status is known.
 */
final class LegalTerms {

    private final ParameterSet parameters;
    private final TermQuestion question;
    private final Reasoning reasoning;

    LegalTerms(ParameterSet parameters, TermQuestion question, Reasoning reasoning) {
        this.parameters = parameters;
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
            noteContract(terms);
        } else {
            reasoning.found(AppointmentFindings.LEGAL_OTHER_BODY, List.of());
        }
        return without(terms);
    }

    private static List<ScheduledTerm> without(List<AppointmentTerm> terms) {
        return terms.stream().map(term -> new ScheduledTerm(term, List.of())).toList();
    }

    private void noteContract(List<AppointmentTerm> terms) {
        List<AppointmentTerm> known =
                noteKnown(AppointmentParameters.PRIVATE_SCHOOL, AppointmentFindings.CONTRACT_UNKNOWN, terms);
        if (!known.isEmpty()) {
            LocalDate firstDay = known.get(0).firstDay();
            reasoning.foundIfKnown(
                    AppointmentFindings.EMPLOYMENT_CONTRACT, AppointmentParameters.PRIVATE_SCHOOL, firstDay, firstDay);
        }
    }

    private List<ScheduledTerm> split(List<AppointmentTerm> terms) {
        List<AppointmentTerm> known =
                noteKnown(AppointmentParameters.LEGAL_STATUS, AppointmentFindings.LEGAL_STATUS_UNKNOWN, terms);
        if (known.isEmpty()) {
            return without(terms);
        }
        Map<LegalStatus, List<Citation>> citations = citations(known);
        LocalDate firstDay = known.get(0).firstDay();
        if (noteStatus(firstDay).value() == LegalStatus.SPECIAL_SERVICE) {
            reasoning.found(
                    AppointmentFindings.LEGAL_TERMS_WHOLE,
                    requireNonNull(citations.get(LegalStatus.SPECIAL_SERVICE)),
                    firstDay);
        }
        List<ScheduledTerm> scheduled = terms.stream()
                .map(term -> new ScheduledTerm(term, known.contains(term) ? legalTerms(term.span()) : List.of()))
                .toList();
        LocalDate lastDay = known.get(known.size() - 1).lastDay();
        if (noteStatus(lastDay).value() == LegalStatus.FISCAL_YEAR_APPOINTED) {
            reasoning.found(
                    AppointmentFindings.LEGAL_TERMS,
                    Citations.both(
                            requireNonNull(citations.get(LegalStatus.FISCAL_YEAR_APPOINTED)),
                            reasoning.cite(AppointmentParameters.LEGAL_STATUS_BY_LAW, lastDay)));
            reasoning.foundIfKnown(
                    AppointmentFindings.LEGAL_EXCEPTIONS, AppointmentParameters.LEGAL_STATUS_EXCEPTION, lastDay);
        }
        return scheduled;
    }

    /** Where each status stands that the terms fall under. */
    private Map<LegalStatus, List<Citation>> citations(List<AppointmentTerm> terms) {
        Map<LegalStatus, List<Citation>> citations = new EnumMap<>(LegalStatus.class);
        for (AppointmentTerm term : terms) {
            for (LocalDate day : parts(AppointmentParameters.LEGAL_STATUS, term.span())) {
                InForce<LegalStatus> status = noteStatus(day);
                citations.merge(status.value(), status.citations(), Citations::both);
            }
        }
        return citations;
    }

    /** The terms through all of which a value is known; the first day on which it is not is said. */
    private List<AppointmentTerm> noteKnown(Parameter<?> parameter, FindingCode unknown, List<AppointmentTerm> terms) {
        List<AppointmentTerm> known = new ArrayList<>();
        LocalDate firstGap = null;
        for (AppointmentTerm term : terms) {
            LocalDate gap = firstGap(parameter, term.span());
            if (gap == null) {
                known.add(term);
            } else if (firstGap == null) {
                firstGap = gap;
            }
        }
        if (firstGap != null) {
            reasoning.found(unknown, List.of(), firstGap);
        }
        return known;
    }

    private @Nullable LocalDate firstGap(Parameter<?> parameter, DateSpan term) {
        for (LocalDate day : parts(parameter, term)) {
            if (reasoning.aside(parameter, day) == null) {
                return day;
            }
        }
        return null;
    }

    /** The first days of the parts of a term that lie in one fiscal year and through which a value is read alike. */
    private SortedSet<LocalDate> parts(Parameter<?> parameter, DateSpan term) {
        LocalDate dayAfter = term.lastDay().orElseThrow().plusDays(1);
        SortedSet<LocalDate> days = new TreeSet<>(parameters.turningPoints(List.of(parameter)));
        days.add(term.firstDay());
        LocalDate april = LocalDate.of(term.firstDay().getYear(), Month.APRIL, 1);
        while (april.isBefore(dayAfter)) {
            days.add(april);
            april = april.plusYears(1);
        }
        return days.subSet(term.firstDay(), dayAfter);
    }

    /** The parts of a term by status, and those of fiscal-year appointed staff also by fiscal year. */
    private List<DateSpan> legalTerms(DateSpan term) {
        List<DateSpan> legalTerms = new ArrayList<>();
        LocalDate from = term.firstDay();
        LegalStatus before = noteStatus(from).value();
        for (LocalDate day : parts(AppointmentParameters.LEGAL_STATUS, term)) {
            InForce<LegalStatus> status = noteStatus(day);
            boolean isOther = status.value() != before;
            if (isOther) {
                reasoning.found(AppointmentFindings.LEGAL_TERMS_DIVIDED, status.citations(), day);
            }
            boolean endsBefore = before == LegalStatus.FISCAL_YEAR_APPOINTED && isFirstOfFiscalYear(day);
            if (day.isAfter(from) && (isOther || endsBefore)) {
                legalTerms.add(DateSpan.ofInclusive(from, day.minusDays(1)));
                from = day;
            }
            before = status.value();
        }
        legalTerms.add(DateSpan.ofInclusive(from, term.lastDay().orElseThrow()));
        return List.copyOf(legalTerms);
    }

    private static boolean isFirstOfFiscalYear(LocalDate day) {
        return day.getMonth() == Month.APRIL && day.getDayOfMonth() == 1;
    }

    /** The status on a day of a term through which it is known, its level noted. */
    private InForce<LegalStatus> noteStatus(LocalDate day) {
        return requireNonNull(reasoning.read(AppointmentParameters.LEGAL_STATUS, day));
    }
}
