package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Residence in Japan: less than a number of years in total since the beginning of a window.
 *
 * <p>Whoever has no stay that could count meets the criterion whatever it says, so a gap of the sources is no gap of the answer,
 * and the stays are asked for beside the gap.
 */
final class ResidenceCriterion {

    private static final List<Parameter<?>> READ =
            List.of(EligibilityParameters.RESIDENCE_WINDOW, EligibilityParameters.RESIDENCE_LIMIT);

    private ResidenceCriterion() {}

    static FindingStatus assess(Inquiry inquiry) {
        Optional<Stays> said = inquiry.applicant().staysInJapan().value();
        said.ifPresent(stays -> tellOfParticipation(inquiry, stays));
        if (said.isPresent() && said.get().spans().isEmpty()) {
            return inquiry.found(EligibilityFindings.NO_STAY, inquiry.cite(EligibilityParameters.RESIDENCE_LIMIT));
        }
        InForce<Integer> years = inquiry.read(EligibilityParameters.RESIDENCE_WINDOW);
        InForce<CalendarPeriod> limit = inquiry.read(EligibilityParameters.RESIDENCE_LIMIT);
        if (years == null || limit == null) {
            inquiry.need(ApplicantFact.STAYS, EligibilityQuestions.ANY_STAY, List.of());
            return inquiry.gap(EligibilityFindings.RESIDENCE_UNKNOWN);
        }
        List<Citation> citations = Citations.both(years.citations(), limit.citations());
        return count(inquiry, years.value(), limit.value(), citations);
    }

    /**
     * Tells that no stay covers the last participation, where that may count: its term ended in the next fiscal year.
     */
    private static void tellOfParticipation(Inquiry inquiry, Stays stays) {
        FiscalYear tookPart = inquiry.applicant()
                .lastParticipation()
                .value()
                .flatMap(LastTime::year)
                .orElse(null);
        if (tookPart == null) {
            return;
        }
        DateSpan years =
                DateSpan.ofInclusive(tookPart.firstDay(), tookPart.next().lastDay());
        boolean mayCount = inquiry.valueIn(EligibilityParameters.RESIDENCE_WINDOW, inquiry.arrivalYear())
                .map(window -> ResidenceCount.window(inquiry.arrivalYear(), window))
                .map(years::overlaps)
                .orElse(true);
        if (mayCount && !stays.overlap(years)) {
            inquiry.found(EligibilityFindings.STAYS_WITHOUT_PARTICIPATION, List.of(), tookPart);
        }
    }

    private static FindingStatus count(Inquiry inquiry, int years, CalendarPeriod limit, List<Citation> citations) {
        DateSpan window = ResidenceCount.window(inquiry.arrivalYear(), years);
        LocalDate start = window.firstDay();
        Stays stays = inquiry.need(ApplicantFact.STAYS, citations, start);
        if (stays == null) {
            // Several stays may need a judgement, so the days alone may not decide.
            inquiry.need(ApplicantFact.BELOW_LIMIT, citations, limit, start);
            return inquiry.found(EligibilityFindings.RESIDENCE_OPEN, citations, start, limit);
        }
        ResidenceCount count = ResidenceCount.of(stays, window, limit);
        if (count.days() == 0) {
            return inquiry.found(EligibilityFindings.NO_RESIDENCE, citations, start, limit);
        }
        Object[] arguments = {count.days(), start, limit};
        return switch (count.belowLimit()) {
            case MET -> inquiry.found(EligibilityFindings.RESIDENCE_BELOW, citations, arguments);
            case NOT_MET -> {
                changeByTime(inquiry, stays, years, limit);
                yield inquiry.found(EligibilityFindings.RESIDENCE_REACHED, citations, arguments);
            }
            case UNKNOWN -> judged(inquiry, stays, years, limit, citations, arguments);
        };
    }

    private static FindingStatus judged(
            Inquiry inquiry,
            Stays stays,
            int years,
            CalendarPeriod limit,
            List<Citation> citations,
            Object... arguments) {
        LocalDate start = ResidenceCount.window(inquiry.arrivalYear(), years).firstDay();
        Boolean below = inquiry.need(ApplicantFact.BELOW_LIMIT, citations, limit, start);
        if (below == null) {
            return inquiry.found(EligibilityFindings.DAYS_LEAVE_OPEN, citations, arguments);
        }
        if (below) {
            return inquiry.found(EligibilityFindings.JUDGED_BELOW, citations, arguments);
        }
        changeByTime(inquiry, stays, years, limit);
        return inquiry.found(EligibilityFindings.JUDGED_REACHED, citations, arguments);
    }

    /**
     * Notes the first later recruitment whose criterion is known and leaves less than the limit, for certain or by the judgement
     * that was given; where there is none, the first one that would if the criterion stays, without a day, because that is not
     * known.
     */
    private static void changeByTime(Inquiry inquiry, Stays stays, int years, CalendarPeriod limit) {
        FiscalYear ifKept = null;
        for (FiscalYear later : inquiry.laterYears(stays.lastYear(), EligibilityParameters.RESIDENCE_WINDOW, READ)) {
            Optional<Integer> window = inquiry.valueIn(EligibilityParameters.RESIDENCE_WINDOW, later);
            Optional<CalendarPeriod> then = inquiry.valueIn(EligibilityParameters.RESIDENCE_LIMIT, later);
            if (window.isPresent() && then.isPresent() && isBelow(inquiry, stays, later, window.get(), then.get())) {
                LocalDate start = ResidenceCount.window(later, window.get()).firstDay();
                inquiry.changeFrom(later, EligibilityChanges.WINDOW_MOVES, later.previous(), later, start);
                return;
            }
            if (ifKept == null && isBelow(inquiry, stays, later, years, limit)) {
                ifKept = later;
            }
        }
        if (ifKept != null) {
            LocalDate start = ResidenceCount.window(ifKept, years).firstDay();
            inquiry.change(EligibilityChanges.WINDOW_MOVES_IF_KEPT, ifKept.previous(), ifKept, start);
        }
    }

    private static boolean isBelow(
            Inquiry inquiry, Stays stays, FiscalYear arrivalYear, int years, CalendarPeriod limit) {
        FindingStatus below = ResidenceCount.of(stays, ResidenceCount.window(arrivalYear, years), limit)
                .belowLimit();
        return below == FindingStatus.MET
                || (below == FindingStatus.UNKNOWN && inquiry.status(ApplicantFact.BELOW_LIMIT) == FindingStatus.MET);
    }
}
