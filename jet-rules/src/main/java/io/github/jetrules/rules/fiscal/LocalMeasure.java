package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import org.jspecify.annotations.Nullable;

/** What is counted for one kind of local public body in one fiscal year: standard expenses and an addition. */
final class LocalMeasure {

    private final @Nullable StandardBody standardBody;
    private final Grounds withoutSource;
    private final Addition addition;

    private LocalMeasure(@Nullable StandardBody standardBody, Grounds withoutSource, Addition addition) {
        this.standardBody = standardBody;
        this.withoutSource = withoutSource;
        this.addition = addition;
    }

    static LocalMeasure ofPrefectures(FiscalYear year, ParameterSet parameters) {
        return of(
                OrganisationKind.PREFECTURE,
                FiscalParameters.PREFECTURE_STANDARD_EXPENSES,
                FiscalParameters.PREFECTURE_STANDARD_POPULATION,
                Addition.ofPrefectures(year, parameters),
                year,
                parameters);
    }

    /** A designated city counts as a municipality. */
    static LocalMeasure ofMunicipalities(OrganisationKind kind, FiscalYear year, ParameterSet parameters) {
        return of(
                kind,
                FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES,
                FiscalParameters.MUNICIPALITY_STANDARD_POPULATION,
                Addition.ofMunicipalities(year, parameters),
                year,
                parameters);
    }

    private static LocalMeasure of(
            OrganisationKind kind,
            Parameter<Yen> amountKey,
            Parameter<Population> populationKey,
            Addition addition,
            FiscalYear year,
            ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        InForce<Yen> amount = reasoning.read(amountKey, year.firstDay());
        InForce<Population> population = reasoning.read(populationKey, year.firstDay());
        reasoning.found(FiscalFindings.STANDARD_UNKNOWN, ImmutableList.of(), year);
        StandardBody body = amount == null || population == null
                ? null
                : new StandardBody(amountKey, amount, population, kind, year.firstDay(), parameters);
        return new LocalMeasure(body, reasoning.grounds(), addition);
    }

    /** The line of the standard expenses; null where it is not known. */
    @Nullable
    Line standardExpenses(MeasureFacts facts) {
        return standardBody == null ? null : standardBody.line(facts.population());
    }

    /** The line of the addition; null where there is none, or it is not known. */
    @Nullable
    Line addition(MeasureFacts facts) {
        return addition.line(facts.participants());
    }

    /** The reasons for what was said and the line of the standard expenses. */
    Grounds grounds(MeasureFacts facts, @Nullable Line standardExpenses) {
        Grounds first =
                standardBody == null ? withoutSource : standardBody.grounds(facts.population(), standardExpenses);
        return first.and(addition.grounds(facts.participants()));
    }
}
