package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What local allocation tax (地方交付税) counts for participants: by the published figures, and as a question of its own
 * by the formula of the ordinance.
 *
 * <p>Everything here goes by 1 April of the fiscal year. A designated city counts as a municipality. The amount is what
 * is counted in basic fiscal demand (基準財政需要額); a body that receives no ordinary allocation tax gets no money from
 * it. This class is immutable and thread-safe.
 */
public final class FiscalRules {

    private final ParameterSet parameters;
    private final Edition edition;
    private final StatutoryRules statutory;

    /** The rules on these values. */
    public FiscalRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
        this.statutory = new StatutoryRules(parameters, edition);
    }

    /**
     * What is counted for a body in a fiscal year: the standard expenses, and for municipalities and designated cities
     * an addition for each participant.
     *
     * <p>The notice gives the standard expenses for the standard body only. For another population the library scales
     * them in proportion, drops fractions of a yen and says {@code ESTIMATED}.
     */
    public FiscalMeasure measure(ContractingOrganisation organisation, MeasureFacts facts, FiscalYear fiscalYear) {
        return measure(new MeasureQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public FiscalMeasure measure(MeasureQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        LocalDate day = question.fiscalYear().firstDay();
        Basis basis = new Basis(day, DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        List<Line> lines = new ArrayList<>(2);
        switch (question.organisation().kind()) {
            case PRIVATE_SCHOOL -> {
                addPrivateSchool(reasoning, day);
                return ImmutableFiscalMeasure.NotApplicable.of(question, reasoning.explain(basis));
            }
            case OTHER -> {
                reasoning.found(FiscalFindings.APPLICABLE_UNKNOWN, ImmutableList.of());
                reasoning.lack("organisation", FiscalFindings.ASK_OTHER_BODY, ImmutableList.of());
                return ImmutableFiscalMeasure.Undetermined.of(question, reasoning.explain(basis), lines);
            }
            case PREFECTURE -> addPrefecture(question, reasoning, lines);
            case DESIGNATED_CITY, MUNICIPALITY -> addMunicipality(question, reasoning, lines);
        }
        addMoney(question.facts().receivesAllocation(), reasoning, day);
        Explanation explanation = reasoning.explain(basis);
        return reasoning.lacksSomething()
                ? ImmutableFiscalMeasure.Undetermined.of(question, explanation, lines)
                : ImmutableFiscalMeasure.Assessed.of(question, explanation, lines, Line.total(lines));
    }

    /**
     * What the ordinance counts for a body by its own formula: for prefectures the term for the CIRs whom they hire. The
     * municipal formula could not be read.
     *
     * <p>This is another method than {@link #measure}: the density of CIRs in the population is rounded, so the amount
     * for each of them is only about the coefficient. Known for FY2026.
     */
    public StatutoryMeasure statutoryMeasure(
            ContractingOrganisation organisation, StatutoryFacts facts, FiscalYear fiscalYear) {
        return statutoryMeasure(new StatutoryQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public StatutoryMeasure statutoryMeasure(StatutoryQuestion question) {
        return statutory.measure(question);
    }

    private static void addPrivateSchool(Reasoning reasoning, LocalDate day) {
        reasoning.found(
                FiscalFindings.NOT_APPLICABLE,
                both(
                        reasoning.cite(FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES, day),
                        reasoning.cite(FiscalParameters.LOCAL_BODIES, day)));
        InForce<Integer> share = reasoning.readIfKnown(FiscalParameters.SUBSIDY_SHARE, day);
        if (share != null) {
            reasoning.found(FiscalFindings.PREFECTURE_SUBSIDY, share.citations(), share.value());
        }
    }

    private static void addPrefecture(MeasureQuestion question, Reasoning reasoning, List<Line> lines) {
        addStandardExpenses(
                question,
                FiscalParameters.PREFECTURE_STANDARD_EXPENSES,
                FiscalParameters.PREFECTURE_STANDARD_POPULATION,
                reasoning,
                lines);
        LocalDate day = question.fiscalYear().firstDay();
        reasoning.found(FiscalFindings.NO_ADDITION, reasoning.cite(FiscalParameters.MUNICIPALITY_PER_PARTICIPANT, day));
        List<Citation> term = reasoning.cite(StatutoryParameters.CIR_COEFFICIENT, day);
        if (!term.isEmpty()) {
            reasoning.found(FiscalFindings.STATUTORY_TERM_APART, term);
        }
    }

    private static void addMunicipality(MeasureQuestion question, Reasoning reasoning, List<Line> lines) {
        addStandardExpenses(
                question,
                FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES,
                FiscalParameters.MUNICIPALITY_STANDARD_POPULATION,
                reasoning,
                lines);
        FiscalYear year = question.fiscalYear();
        Headcount participants = reasoning.need(
                question.facts().participants(),
                MeasureQuestion.PARTICIPANTS,
                FiscalFindings.ASK_PARTICIPANTS,
                ImmutableList.of(),
                year);
        InForce<Yen> unit = reasoning.read(FiscalParameters.MUNICIPALITY_PER_PARTICIPANT, year.firstDay());
        if (unit == null) {
            reasoning.found(FiscalFindings.PER_PARTICIPANT_UNKNOWN, ImmutableList.of(), year);
            return;
        }
        reasoning.found(FiscalFindings.PER_PARTICIPANT, unit.citations(), unit.value());
        List<Citation> otherStaff = reasoning.cite(StatutoryParameters.MUNICIPAL_HEADS, year.firstDay());
        if (!otherStaff.isEmpty()) {
            reasoning.found(FiscalFindings.OTHER_STAFF, otherStaff);
        }
        if (participants != null) {
            lines.add(Line.of(
                    Item.PER_PARTICIPANT_ADDITION,
                    participants.people(),
                    unit.value(),
                    unit.assurances(),
                    unit.citations()));
        }
    }

    private static void addStandardExpenses(
            MeasureQuestion question,
            Parameter<Yen> amountKey,
            Parameter<Population> populationKey,
            Reasoning reasoning,
            List<Line> lines) {
        OrganisationKind kind = question.organisation().kind();
        FiscalYear year = question.fiscalYear();
        InForce<Yen> amount = reasoning.read(amountKey, year.firstDay());
        InForce<Population> standard = reasoning.read(populationKey, year.firstDay());
        if (amount == null || standard == null) {
            reasoning.found(FiscalFindings.STANDARD_UNKNOWN, ImmutableList.of(), year);
            return;
        }
        List<Citation> citations = both(amount.citations(), standard.citations());
        reasoning.found(
                FiscalFindings.APPLICABLE,
                both(amount.citations(), reasoning.cite(FiscalParameters.NATURE, year.firstDay())),
                kind);
        Population population = reasoning.need(
                question.facts().population(),
                MeasureQuestion.POPULATION,
                FiscalFindings.ASK_POPULATION,
                both(citations, reasoning.cite(FiscalParameters.POPULATION, year.firstDay())),
                kind);
        if (population == null) {
            reasoning.found(FiscalFindings.POPULATION_UNKNOWN, citations, standard.value(), amount.value());
            return;
        }
        Assurances levels = amount.assurances().plus(standard.assurances());
        if (population.equals(standard.value())) {
            reasoning.found(FiscalFindings.STANDARD_BODY, citations, population, amount.value());
            lines.add(Line.of(Item.STANDARD_EXPENSES, amount.value(), levels, citations));
            return;
        }
        if (!reasoning.mayEstimate()) {
            reasoning.found(FiscalFindings.FORMULA_UNKNOWN, citations, standard.value(), amount.value());
            reasoning.lack(amountKey.id(), FiscalFindings.ASK_FORMULA, citations, population);
            return;
        }
        Yen scaled = amount.value()
                .inProportion(population.people(), standard.value().people(), RoundingRule.DOWN_TO_YEN);
        reasoning.estimate();
        reasoning.found(FiscalFindings.SCALED, citations, standard.value(), amount.value(), population, scaled);
        lines.add(Line.of(Item.STANDARD_EXPENSES, scaled, levels.plus(Assurance.ESTIMATED), citations));
    }

    private static List<Citation> both(List<Citation> one, List<Citation> other) {
        return ImmutableList.<Citation>builder().addAll(one).addAll(other).build();
    }

    private static void addMoney(Fact<Boolean> receives, Reasoning reasoning, LocalDate day) {
        List<Citation> citations = reasoning.cite(FiscalParameters.RECEIVING_BODY, day);
        if (receives.value().isEmpty()) {
            reasoning.found(FiscalFindings.MONEY_UNKNOWN, citations);
        } else if (receives.value().get()) {
            reasoning.found(FiscalFindings.MONEY_FOLLOWS, citations);
        } else {
            reasoning.found(FiscalFindings.NO_MONEY, citations);
        }
    }
}
