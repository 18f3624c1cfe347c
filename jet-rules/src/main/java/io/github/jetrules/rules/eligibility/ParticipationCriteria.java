package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Earlier participation: how long ago it was, how long it was in total, and whether a placement was declined.
 *
 * <p>Whoever never took part, or never declined, meets the criterion whatever it says, so a gap of the sources is no gap of
 * the answer, and the fact that can tell is asked for beside the gap. Where the total is taken from the page of another
 * country and that of the own country has another one, only what both allow, or neither, is decided.
 */
final class ParticipationCriteria {

    private ParticipationCriteria() {}

    static FindingStatus assess(Inquiry inquiry) {
        return recent(inquiry).and(total(inquiry)).and(declined(inquiry));
    }

    private static FindingStatus recent(Inquiry inquiry) {
        if (inquiry.applicant().neverTookPart()) {
            return inquiry.found(
                    EligibilityFindings.NEVER_TOOK_PART, inquiry.cite(EligibilityParameters.RECENT_PARTICIPATION));
        }
        InForce<Integer> years = inquiry.read(EligibilityParameters.RECENT_PARTICIPATION);
        if (years == null) {
            if (inquiry.applicant().mayNeverHaveTakenPart()) {
                inquiry.need(ApplicantFact.LAST_PARTICIPATION, List.of());
            }
            return inquiry.gap(EligibilityFindings.RECENT_UNKNOWN);
        }
        List<Citation> citations = years.citations();
        FiscalYear windowStart = inquiry.yearsBeforeArrival(years.value());
        LastTime last = inquiry.need(ApplicantFact.LAST_PARTICIPATION, citations);
        if (last == null) {
            return inquiry.found(EligibilityFindings.RECENT_OPEN, citations, windowStart);
        }
        FiscalYear year = last.year().orElseThrow();
        if (year.isBefore(windowStart)) {
            return inquiry.found(EligibilityFindings.LONG_AGO, citations, year, windowStart);
        }
        changeByTime(
                inquiry,
                EligibilityParameters.RECENT_PARTICIPATION,
                years.value(),
                year,
                EligibilityChanges.PARTICIPATION_AGO,
                EligibilityChanges.PARTICIPATION_AGO_IF_KEPT);
        return inquiry.found(EligibilityFindings.TOO_RECENT, citations, year, windowStart);
    }

    /**
     * Notes the first later recruitment whose criterion is known and has a year before its window; where there is none,
     * the first one that would have it if the criterion stays, without a day, because that is not known.
     */
    private static void changeByTime(
            Inquiry inquiry,
            Parameter<Integer> window,
            int years,
            FiscalYear last,
            ChangeCode known,
            ChangeCode ifKept) {
        for (FiscalYear later : inquiry.laterYears(last.year(), window, List.of(window))) {
            Optional<Integer> counted = inquiry.valueIn(window, later);
            if (counted.isPresent() && last.year() < later.year() - counted.get()) {
                inquiry.changeFrom(later, known, later.previous(), later);
                return;
            }
        }
        int kept = last.year() + years + 1;
        if (kept <= FiscalYear.MAX_YEAR) {
            inquiry.change(ifKept, FiscalYear.of(kept - 1), FiscalYear.of(kept));
        }
    }

    private static FindingStatus total(Inquiry inquiry) {
        if (inquiry.applicant().neverTookPart()) {
            return inquiry.found(
                    EligibilityFindings.TOTAL_NONE, inquiry.cite(EligibilityParameters.TOTAL_PARTICIPATION));
        }
        Totals totals = totals(inquiry);
        if (totals == null) {
            return totalUnknown(inquiry);
        }
        Integer months = inquiry.applicant().participationMonths().orNull();
        return months == null ? totalOpen(inquiry, totals) : total(inquiry, totals, months);
    }

    /**
     * The totals that count, as lengths of time.
     *
     * @param limit the total of the criteria
     * @param own what the page of the applicant's own country has instead; the same where it has none
     * @param ofLimit where the limit stands
     * @param ofBoth where both stand
     */
    private record Totals(CalendarPeriod limit, CalendarPeriod own, List<Citation> ofLimit, List<Citation> ofBoth) {

        CalendarPeriod lower() {
            return own.months() < limit.months() ? own : limit;
        }

        /** Whether one of them allows what the other does not. */
        boolean dispute(int months) {
            return (months <= limit.months()) != (months <= own.months());
        }
    }

    /** The totals; null where one of them is a gap, which is then noted. */
    private static @Nullable Totals totals(Inquiry inquiry) {
        InForce<CalendarPeriod> maximum = inquiry.read(EligibilityParameters.TOTAL_PARTICIPATION);
        if (maximum == null) {
            return null;
        }
        Parameter<CalendarPeriod> ownTotal =
                ownTotal(inquiry, maximum).filter(inquiry::stands).orElse(null);
        if (ownTotal == null) {
            return new Totals(maximum.value(), maximum.value(), maximum.citations(), maximum.citations());
        }
        InForce<CalendarPeriod> own = inquiry.read(ownTotal);
        return own == null
                ? null
                : new Totals(
                        maximum.value(),
                        own.value(),
                        maximum.citations(),
                        Citations.both(own.citations(), maximum.citations()));
    }

    private static FindingStatus totalOpen(Inquiry inquiry, Totals totals) {
        if (inquiry.mostMonths() <= totals.lower().months()) {
            return inquiry.found(EligibilityFindings.TOTAL_WITHIN_IN_ANY_CASE, totals.ofBoth(), totals.lower());
        }
        List<Citation> citations = totals.ofLimit();
        if (!totals.own().equals(totals.limit())) {
            citations = totals.ofBoth();
            noteDispute(inquiry, totals);
        }
        inquiry.need(ApplicantFact.PARTICIPATION_MONTHS, citations);
        return inquiry.found(EligibilityFindings.TOTAL_OPEN, citations, totals.limit());
    }

    private static FindingStatus total(Inquiry inquiry, Totals totals, int months) {
        CalendarPeriod served = CalendarPeriod.ofMonths(months);
        if (totals.dispute(months)) {
            noteDispute(inquiry, totals);
            return inquiry.found(
                    EligibilityFindings.TOTAL_CONFLICT, totals.ofBoth(), served, totals.own(), totals.limit());
        }
        if (months <= totals.limit().months()) {
            return inquiry.found(EligibilityFindings.TOTAL_WITHIN, totals.ofLimit(), served, totals.limit());
        }
        changeOfTotal(inquiry, months, totals.limit());
        return inquiry.found(EligibilityFindings.TOTAL_EXCEEDED, totals.ofLimit(), served, totals.limit());
    }

    private static void noteDispute(Inquiry inquiry, Totals totals) {
        inquiry.conflict(
                EligibilityParameters.TOTAL_PARTICIPATION,
                EligibilityQuestions.TOTAL_CONFLICT,
                totals.ofBoth(),
                totals.own(),
                totals.limit());
    }

    /** Whoever has never taken part needs no total, so that is asked beside the gap. */
    private static FindingStatus totalUnknown(Inquiry inquiry) {
        if (inquiry.applicant().mayNeverHaveTakenPart()) {
            inquiry.need(ApplicantFact.PARTICIPATION_MONTHS, List.of());
        }
        return inquiry.gap(EligibilityFindings.TOTAL_UNKNOWN);
    }

    /** What the page of the applicant's own country has, where the total is taken from that of another; else nothing. */
    private static Optional<Parameter<CalendarPeriod>> ownTotal(Inquiry inquiry, InForce<CalendarPeriod> maximum) {
        return inquiry.isOfAnotherCountry(maximum)
                ? EligibilityParameters.totalParticipationIn(inquiry.applicant().country())
                : Optional.empty();
    }

    /** Only a later recruitment with a higher total helps, where one is known and no source disputes it. */
    private static void changeOfTotal(Inquiry inquiry, int months, CalendarPeriod limit) {
        Optional<FiscalYear> later =
                inquiry.firstLater(parametersOfTotals(inquiry), year -> allows(inquiry, year, months));
        if (later.isEmpty()) {
            inquiry.change(EligibilityChanges.TOTAL_STANDS, limit);
            return;
        }
        FiscalYear year = later.get();
        CalendarPeriod higher =
                inquiry.valueIn(EligibilityParameters.TOTAL_PARTICIPATION, year).orElseThrow();
        inquiry.changeFrom(year, EligibilityChanges.HIGHER_TOTAL, year.previous(), year, higher);
    }

    /** The total, and that of the applicant's own country. */
    private static List<Parameter<?>> parametersOfTotals(Inquiry inquiry) {
        List<Parameter<?>> totals = new ArrayList<>();
        totals.add(EligibilityParameters.TOTAL_PARTICIPATION);
        EligibilityParameters.totalParticipationIn(inquiry.applicant().country())
                .ifPresent(totals::add);
        return totals;
    }

    /** Whether the total for a year of arrival is known and allows so many months, and no page of that year disputes it. */
    private static boolean allows(Inquiry inquiry, FiscalYear year, int months) {
        Optional<InForce<CalendarPeriod>> maximum = inquiry.inForceIn(EligibilityParameters.TOTAL_PARTICIPATION, year);
        return maximum.isPresent()
                && months <= maximum.get().value().months()
                && ownTotal(inquiry, maximum.get())
                        .flatMap(own -> inquiry.valueIn(own, year))
                        .filter(own -> months > own.months())
                        .isEmpty();
    }

    private static FindingStatus declined(Inquiry inquiry) {
        Optional<LastTime> last = inquiry.applicant().lastDeclined().value();
        if (last.isPresent() && last.get().year().isEmpty()) {
            return inquiry.found(
                    EligibilityFindings.NEVER_DECLINED, inquiry.cite(EligibilityParameters.DECLINED_PLACEMENT));
        }
        InForce<Integer> years = inquiry.read(EligibilityParameters.DECLINED_PLACEMENT);
        if (years == null) {
            inquiry.need(ApplicantFact.LAST_DECLINED, List.of());
            return inquiry.gap(EligibilityFindings.DECLINED_UNKNOWN);
        }
        List<Citation> citations = years.citations();
        FiscalYear windowStart = inquiry.yearsBeforeArrival(years.value());
        Optional<FiscalYear> counted = last.flatMap(LastTime::year).filter(year -> !year.isBefore(windowStart));
        if (last.isPresent() && counted.isEmpty()) {
            return inquiry.found(EligibilityFindings.NOT_DECLINED, citations, windowStart);
        }
        FindingStatus reason = inquiry.status(ApplicantFact.VALID_REASON);
        InForce<BilingualText> exception = reason == FindingStatus.NOT_MET
                ? null // whoever has no such reason can do without the exception
                : inquiry.read(EligibilityParameters.DECLINED_EXCEPTION);
        if (exception != null && reason == FindingStatus.MET) {
            return inquiry.found(EligibilityFindings.VALID_REASON, exception.citations());
        }
        if (exception != null) {
            citations = Citations.both(citations, exception.citations());
        }
        inquiry.need(ApplicantFact.LAST_DECLINED, citations);
        inquiry.need(ApplicantFact.VALID_REASON, citations);
        if (exception == null && reason != FindingStatus.NOT_MET) {
            return inquiry.gap(EligibilityFindings.DECLINED_UNKNOWN);
        }
        if (counted.isEmpty()) {
            return inquiry.found(EligibilityFindings.DECLINED_OPEN, citations, windowStart);
        }
        FiscalYear year = counted.get();
        if (reason == FindingStatus.UNKNOWN) {
            return inquiry.found(EligibilityFindings.REASON_OPEN, citations, year);
        }
        changeByTime(
                inquiry,
                EligibilityParameters.DECLINED_PLACEMENT,
                years.value(),
                year,
                EligibilityChanges.DECLINED_AGO,
                EligibilityChanges.DECLINED_AGO_IF_KEPT);
        return inquiry.found(EligibilityFindings.DECLINED_RECENTLY, citations, year);
    }
}
