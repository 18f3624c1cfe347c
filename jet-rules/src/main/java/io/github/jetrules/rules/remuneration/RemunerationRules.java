package io.github.jetrules.rules.remuneration;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a participant is paid (報酬), by year of appointment.
 *
 * <p>Everything here goes by the day of arrival: whoever arrived under one scale keeps it in later years, which one
 * by-law says and is inferred for others. The amounts
 * are guidelines for a whole year; the contracting organisation sets its own terms, and no source says in general how a
 * shorter term reduces them. This class is immutable and thread-safe.
 */
public final class RemunerationRules {

    private static final CalendarPeriod YEAR = CalendarPeriod.ofYears(1);

    private final ParameterSet parameters;
    private final Edition edition;

    /** The rules on these values. */
    public RemunerationRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    /**
     * What a participant is paid in a year of appointment.
     *
     * @param appointmentYear the year of appointment, 1 to 5
     * @param arrival the day of arrival in Japan, 1 April 1987 to 31 December 2899
     * @throws IllegalArgumentException if the year of appointment or the arrival is out of range
     */
    public RemunerationStatement annual(int appointmentYear, LocalDate arrival) {
        return annual(new RemunerationQuestion(appointmentYear, arrival));
    }

    /**
     * What the scale says of a year of appointment, value or gap, without an answer around it; empty where the scale has
     * no such year.
     *
     * @param appointmentYear the year of appointment, from 1
     * @param arrival the day of arrival in Japan
     */
    public Optional<Reading<Remuneration>> read(int appointmentYear, LocalDate arrival) {
        return appointmentYear >= 1 && appointmentYear <= RemunerationParameters.years()
                ? Optional.of(parameters.read(RemunerationParameters.of(appointmentYear), arrival))
                : Optional.empty();
    }

    /** The same for a question that was made before. */
    public RemunerationStatement annual(RemunerationQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        int year = question.appointmentYear();
        LocalDate arrival = question.arrival();
        Basis basis = new Basis(arrival, DateName.ARRIVAL, edition);
        InForce<Remuneration> pay = reasoning.read(RemunerationParameters.of(year), arrival);
        if (pay == null) {
            reasoning.found(RemunerationFindings.AMOUNT_UNKNOWN, List.of(), year, arrival);
            return new RemunerationStatement.Undetermined(question, reasoning.explain(basis));
        }
        InForce<List<Finding>> onScales = reasoning.note(onScales(pay, year, arrival));
        if (onScales == null) {
            reasoning.found(RemunerationFindings.TRANSITION_UNKNOWN, pay.citations(), pay.value(), year);
            return new RemunerationStatement.Undetermined(question, reasoning.explain(basis));
        }
        reasoning.found(RemunerationFindings.AMOUNT, pay.citations(), year, arrival, pay.value());
        reasoning.foundNew(onScales.value());
        boolean isOfCaller = pay.assurances().contains(Assurance.OVERRIDDEN);
        if (!isOfCaller) {
            reasoning.found(RemunerationFindings.GUIDELINE, List.of(), pay.value());
        }
        reasoning.found(RemunerationFindings.WHOLE_YEAR, List.of(), pay.value());
        if (year == 1 && !isOfCaller) {
            addFirstYear(pay.value(), arrival, reasoning);
        }
        if (ArrivalGroup.usualFor(arrival).equals(Optional.of(ArrivalGroup.APRIL))) {
            reasoning.found(RemunerationFindings.APRIL_REAPPOINTMENT, List.of(), arrival);
        }
        return new RemunerationStatement.Assessed(question, reasoning.explain(basis), pay.value());
    }

    /**
     * What is to be said of pay whose scale is another one for other arrivals, with the level of what tells it where that
     * matters; a gap where no usable source tells which scale holds, or the scale has no pay.
     *
     * @param appointmentYear the year of appointment, 1 to 5
     * @param arrival the day of arrival in Japan
     * @throws IllegalArgumentException if the scale has no such year
     */
    public Reading<List<Finding>> onScales(int appointmentYear, LocalDate arrival) {
        Reading<Remuneration> pay = read(appointmentYear, arrival)
                .orElseThrow(() -> new IllegalArgumentException("year of appointment " + appointmentYear
                        + " is out of range; accepted: 1 to " + RemunerationParameters.years()));
        return pay instanceof InForce<Remuneration> known
                ? onScales(known, appointmentYear, arrival)
                : new Gap<>(((Gap<Remuneration>) pay).missing());
    }

    private Reading<List<Finding>> onScales(InForce<Remuneration> pay, int year, LocalDate arrival) {
        Reading<LocalDate> transition = parameters.read(RemunerationParameters.TRANSITION, arrival);
        boolean isDeciding = turnsOnArrival(pay, year, arrival);
        if (transition instanceof Gap<LocalDate> gap) {
            return isDeciding ? new Gap<>(gap.missing()) : said(List.of(), Assurances.NONE, pay.citations());
        }
        InForce<LocalDate> byLaw = (InForce<LocalDate>) transition;
        List<Finding> said = new ArrayList<>();
        if (isDeciding) {
            said.add(new Finding(
                    RemunerationFindings.BY_ARRIVAL, List.of(pay.value(), byLaw.value()), byLaw.citations()));
        }
        if (isLaterByLaw(byLaw, pay, arrival)) {
            said.add(
                    new Finding(RemunerationFindings.LATER_BY_LAW, List.of(arrival, byLaw.value()), byLaw.citations()));
        }
        return said(said, isDeciding ? byLaw.assurances() : Assurances.NONE, byLaw.citations());
    }

    private static InForce<List<Finding>> said(List<Finding> said, Assurances levels, List<Citation> citations) {
        return new InForce<>(List.copyOf(said), levels, citations, List.of());
    }

    /**
     * Whether it matters that whoever arrived under one scale of pay keeps it: the amount, unless the caller gives it, is
     * another one or not known when that year of the appointment begins.
     */
    private boolean turnsOnArrival(InForce<Remuneration> pay, int year, LocalDate arrival) {
        if (year == 1 || pay.assurances().contains(Assurance.OVERRIDDEN)) {
            return false;
        }
        LocalDate firstDay = YEAR.dayAfter(arrival.plusDays(1), year - 1);
        Reading<Remuneration> then = parameters.read(RemunerationParameters.of(year), firstDay);
        return !(then instanceof InForce<Remuneration> later && later.value().equals(pay.value()));
    }

    /**
     * Whether the one by-law seen keeps the former, net pay for an arrival whom the other sources have on the gross
     * scale.
     */
    private static boolean isLaterByLaw(InForce<LocalDate> first, InForce<Remuneration> pay, LocalDate arrival) {
        return first.value().isAfter(arrival)
                && pay.value().tax() == TaxBasis.GROSS
                && !pay.assurances().contains(Assurance.OVERRIDDEN);
    }

    /** What single sources say of the first year, which is not sourced in general and does not change its amount. */
    private void addFirstYear(Remuneration pay, LocalDate arrival, Reasoning reasoning) {
        InForce<BigDecimal> talk = reasoning.aside(RemunerationParameters.FIRST_PAYMENT, arrival);
        if (talk != null) {
            reasoning.found(RemunerationFindings.FIRST_PAYMENT, talk.citations(), pay, talk.value());
        }
        reasoning.foundAside(RemunerationFindings.SHORT_FIRST_TERM, RemunerationParameters.SHORT_FIRST_TERM, arrival);
    }
}
