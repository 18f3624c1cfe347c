package io.github.jetrules.rules.cost;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.PayScale.Pay;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Employment costs (報酬、社会保険料、交通費等) estimated from the scale of pay: the pay before tax of a whole year of
 * appointment for each participant of a roster. What is paid beside the pay is left out, and named.
 */
final class EmploymentEstimate {

    private final PayScale scale;
    private final FiscalYear fiscalYear;
    private final Reasoning reasoning;
    private final List<Line> lines;

    EmploymentEstimate(
            PayScale scale, Roster roster, FiscalYear year, List<Citation> citations, ParameterSet parameters) {
        this.scale = scale;
        this.fiscalYear = year;
        this.reasoning = new Reasoning(parameters);
        this.lines = estimate(roster, citations);
    }

    /** The reasons. */
    Grounds grounds() {
        return reasoning.grounds();
    }

    /** A line for each group whose pay before tax is known. */
    List<Line> lines() {
        return lines;
    }

    private List<Line> estimate(Roster roster, List<Citation> citations) {
        if (!reasoning.mayEstimate()) {
            reasoning.found(CostFindings.NO_ESTIMATE, citations);
            reasoning.lack(
                    CostParameters.EMPLOYMENT_COSTS.id(), CostFindings.ASK_WITHOUT_ESTIMATE, citations, fiscalYear);
            return List.of();
        }
        List<Line> estimated = new ArrayList<>();
        for (RosterGroup group : roster.groups()) {
            line(group).ifPresent(estimated::add);
        }
        if (estimated.isEmpty()) {
            reasoning.found(CostFindings.NOT_ESTIMATED, citations);
        } else {
            reasoning.estimate();
            reasoning.found(CostFindings.ESTIMATED_WITHOUT_REST, citations, Line.total(estimated));
        }
        return List.copyOf(estimated);
    }

    private Optional<Line> line(RosterGroup group) {
        Optional<Reading<Pay>> reading = scale.read(group.appointmentYear(), group.arrival());
        if (reading.isEmpty()) {
            payUnknown(group);
            lackPayBeforeTax(group, List.of());
            return Optional.empty();
        }
        InForce<Pay> pay = reasoning.note(reading.get());
        if (pay == null) {
            payUnknown(group);
            return Optional.empty();
        }
        if (pay.value().beforeTax().isEmpty()) {
            found(CostFindings.PAY_AFTER_TAX, group, pay);
            lackPayBeforeTax(group, pay.citations());
            return Optional.empty();
        }
        InForce<List<Finding>> onScales = reasoning.note(scale.onScales(group.appointmentYear(), group.arrival()));
        if (onScales == null) {
            found(CostFindings.SCALE_UNKNOWN, group, pay);
            return Optional.empty();
        }
        boolean isOfCaller = pay.assurances().contains(Assurance.OVERRIDDEN);
        found(isOfCaller ? CostFindings.PAY_SUPPLIED : CostFindings.PAY, group, pay);
        onScales.value().forEach(reasoning::found);
        if (group.mayHaveShortReappointment()) {
            reasoning.found(CostFindings.APRIL_REAPPOINTMENT, List.of(), group.arrival(), group.appointmentYear());
        }
        if (!group.liesIn(fiscalYear)) {
            reasoning.found(CostFindings.PART_YEARS, List.of(), group.arrival(), group.appointmentYear(), fiscalYear);
        }
        return Optional.of(Line.of(
                Item.EMPLOYMENT_COSTS,
                group.participants().people(),
                pay.value().beforeTax().get(),
                group.who(),
                pay.assurances().plus(Assurance.ESTIMATED),
                pay.citations()));
    }

    private void payUnknown(RosterGroup group) {
        reasoning.found(
                CostFindings.PAY_UNKNOWN,
                List.of(),
                group.participants(),
                group.role(),
                group.arrival(),
                group.appointmentYear());
    }

    private void found(FindingCode code, RosterGroup group, InForce<Pay> pay) {
        reasoning.found(
                code,
                pay.citations(),
                group.participants(),
                group.role(),
                group.arrival(),
                group.appointmentYear(),
                pay.value().amount());
    }

    private void lackPayBeforeTax(RosterGroup group, List<Citation> citations) {
        reasoning.lack(
                CostParameters.EMPLOYMENT_COSTS.id(),
                CostFindings.ASK_PAY_BEFORE_TAX,
                citations,
                group.arrival(),
                group.appointmentYear());
    }
}
