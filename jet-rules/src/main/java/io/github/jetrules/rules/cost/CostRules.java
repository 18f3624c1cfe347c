package io.github.jetrules.rules.cost;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contracting organisation pays (経費).
 *
 * <p>Everything here goes by 1 April of the fiscal year of the costs. The notice says nothing about parts of a year:
 * every amount is for the whole year. This class is immutable and thread-safe.
 */
public final class CostRules {

    private final ParameterSet parameters;
    private final Edition edition;
    private final PayScale scale;

    /** The rules on these values, with the scale of pay that employment costs are estimated from. */
    public CostRules(ParameterSet parameters, Edition edition, PayScale scale) {
        this.parameters = parameters;
        this.edition = edition;
        this.scale = scale;
    }

    /**
     * What an organisation pays for its participants in a fiscal year: membership fee and accident insurance for each of
     * them, for prefectures and designated cities a flat charge in addition (別途), and the employment costs that the
     * organisation supplies.
     *
     * <p>Where the facts hold a roster, employment costs are estimated from the scale of pay instead: for each
     * participant the pay before tax of a whole year of appointment. The estimate leaves out social insurance, travel and
     * the like, takes no part of a year, and is marked {@code ESTIMATED}. Nothing is estimated without a roster.
     */
    public CostStatement statement(ContractingOrganisation organisation, CostFacts facts, FiscalYear fiscalYear) {
        return statement(new CostQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public CostStatement statement(CostQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        List<Line> lines = new ArrayList<>(4);
        addCharges(question, reasoning, lines);
        Optional<Yen> charges = reasoning.lacksSomething() ? Optional.empty() : Optional.of(Line.total(lines));
        addEmploymentCosts(question, reasoning, lines);
        Basis basis = new Basis(question.fiscalYear().firstDay(), DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        Explanation explanation = reasoning.explain(basis);
        return reasoning.lacksSomething()
                ? ImmutableCostStatement.Undetermined.of(question, explanation, lines, charges)
                : ImmutableCostStatement.Assessed.of(question, explanation, lines, charges, Line.total(lines));
    }

    private static void addCharges(CostQuestion question, Reasoning reasoning, List<Line> lines) {
        Headcount participants = reasoning.need(
                question.facts().participants(),
                CostQuestion.PARTICIPANTS,
                CostFindings.ASK_PARTICIPANTS,
                ImmutableList.of(),
                question.fiscalYear());
        FiscalYear year = question.fiscalYear();
        InForce<Yen> fee =
                read(CostParameters.MEMBERSHIP_FEE, year, CostFindings.FEE, CostFindings.FEE_UNKNOWN, reasoning);
        addPerParticipant(Item.MEMBERSHIP_FEE, participants, fee, lines);
        addPrivateSchool(question, reasoning);
        addFlatCharge(question, participants, reasoning, lines);
        InForce<Yen> insurance = read(
                CostParameters.ACCIDENT_INSURANCE,
                year,
                CostFindings.INSURANCE,
                CostFindings.INSURANCE_UNKNOWN,
                reasoning);
        addPerParticipant(Item.ACCIDENT_INSURANCE, participants, insurance, lines);
    }

    /** Reads a yearly amount and notes what was found. */
    private static @Nullable InForce<Yen> read(
            Parameter<Yen> parameter, FiscalYear year, FindingCode known, FindingCode gap, Reasoning reasoning) {
        InForce<Yen> amount = reasoning.read(parameter, year.firstDay());
        if (amount == null) {
            reasoning.found(gap, ImmutableList.of(), year);
        } else {
            reasoning.found(known, amount.citations(), amount.value());
        }
        return amount;
    }

    private static void addPerParticipant(
            Item item, @Nullable Headcount participants, @Nullable InForce<Yen> unit, List<Line> lines) {
        if (participants != null && unit != null) {
            lines.add(Line.of(item, participants.people(), unit.value(), unit.assurances(), unit.citations()));
        }
    }

    private static void addFlatCharge(
            CostQuestion question, @Nullable Headcount participants, Reasoning reasoning, List<Line> lines) {
        if (!question.organisation().kind().isCoordinatingBody()) {
            reasoning.found(
                    CostFindings.FLAT_NOT_DUE,
                    ImmutableList.of(),
                    question.organisation().kind());
            return;
        }
        if (participants != null && participants.isZero()) {
            reasoning.found(CostFindings.FLAT_WITHOUT_PARTICIPANTS, ImmutableList.of());
            reasoning.lack(
                    CostParameters.FLAT_CHARGE.id(), CostFindings.ASK_FLAT_WITHOUT_PARTICIPANTS, ImmutableList.of());
            return;
        }
        InForce<Yen> flat = read(
                CostParameters.FLAT_CHARGE,
                question.fiscalYear(),
                CostFindings.FLAT,
                CostFindings.FLAT_UNKNOWN,
                reasoning);
        if (flat != null && participants != null) {
            lines.add(Line.of(Item.FLAT_CHARGE, 1, flat.value(), flat.assurances(), flat.citations()));
        }
    }

    private static void addPrivateSchool(CostQuestion question, Reasoning reasoning) {
        List<Citation> citations = question.organisation().kind() == OrganisationKind.PRIVATE_SCHOOL
                ? reasoning.cite(
                        CostParameters.PRIVATE_SCHOOL, question.fiscalYear().firstDay())
                : ImmutableList.of();
        if (!citations.isEmpty()) {
            reasoning.found(CostFindings.SCHOOL_PAYS, citations);
        }
    }

    private void addEmploymentCosts(CostQuestion question, Reasoning reasoning, List<Line> lines) {
        FiscalYear year = question.fiscalYear();
        Optional<Roster> roster = question.facts().roster().value();
        if (roster.isPresent()) {
            new EmploymentEstimate(scale, roster.get(), year, reasoning).addTo(lines);
            return;
        }
        List<Citation> citations = reasoning.cite(CostParameters.EMPLOYMENT_COSTS, year.firstDay());
        Yen supplied = reasoning.need(
                question.facts().employmentCosts(),
                CostQuestion.EMPLOYMENT_COSTS,
                CostFindings.ASK_EMPLOYMENT_COSTS,
                citations,
                year);
        if (supplied == null) {
            reasoning.found(CostFindings.EMPLOYMENT_UNKNOWN, citations);
            return;
        }
        reasoning.found(CostFindings.EMPLOYMENT, citations, supplied);
        lines.add(Line.of(Item.EMPLOYMENT_COSTS, 1, supplied, Assurances.NONE, citations));
    }
}
