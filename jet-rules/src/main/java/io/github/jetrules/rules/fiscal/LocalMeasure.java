package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Known;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted for one kind of local public body in one fiscal year: standard expenses and an addition. */
final class LocalMeasure {

    private final @Nullable StandardBody standardBody;

    /** Where there is no standard body, its reasons begin with why there is none. */
    private final Addition addition;

    private LocalMeasure(@Nullable StandardBody standardBody, Addition addition) {
        this.standardBody = standardBody;
        this.addition = addition;
    }

    static LocalMeasure ofPrefectures(FiscalYear year, ParameterSet parameters) {
        return of(
                OrganisationKind.PREFECTURE,
                FiscalParameters.PREFECTURE_STANDARD_EXPENSES,
                FiscalParameters.PREFECTURE_STANDARD_POPULATION,
                Addition.ofPrefectures(year, MoneyFollows.of(year, parameters), parameters),
                year,
                parameters);
    }

    /** A designated city counts as a municipality, because the Act has no third kind of local public body. */
    static LocalMeasure ofDesignatedCities(FiscalYear year, ParameterSet parameters) {
        MoneyFollows money =
                MoneyFollows.of(year, parameters, FiscalParameters.LOCAL_BODIES, FiscalParameters.REFERENCE_DATE);
        Reasoning reasoning = new Reasoning(parameters);
        InForce<BilingualText> bodies = reasoning.read(FiscalParameters.LOCAL_BODIES, year.firstDay());
        if (bodies == null) {
            reasoning.found(FiscalFindings.DESIGNATED_CITY_UNKNOWN, List.of());
            return new LocalMeasure(null, Addition.none(money.after(reasoning.grounds())));
        }
        reasoning.found(FiscalFindings.DESIGNATED_CITY, bodies.citations());
        return ofMunicipalities(OrganisationKind.DESIGNATED_CITY, year, money.after(reasoning.grounds()), parameters);
    }

    static LocalMeasure ofMunicipalities(FiscalYear year, ParameterSet parameters) {
        MoneyFollows money = MoneyFollows.of(year, parameters, FiscalParameters.REFERENCE_DATE);
        return ofMunicipalities(OrganisationKind.MUNICIPALITY, year, money, parameters);
    }

    private static LocalMeasure ofMunicipalities(
            OrganisationKind kind, FiscalYear year, MoneyFollows money, ParameterSet parameters) {
        return of(
                kind,
                FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES,
                FiscalParameters.MUNICIPALITY_STANDARD_POPULATION,
                Addition.ofMunicipalities(year, money, parameters),
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
        if (amount == null || population == null) {
            boolean populationOnly = amount != null;
            reasoning.found(
                    populationOnly ? FiscalFindings.STANDARD_POPULATION_UNKNOWN : FiscalFindings.STANDARD_UNKNOWN,
                    List.of(),
                    year);
            return new LocalMeasure(null, addition.after(reasoning.grounds()));
        }
        StandardBody body =
                new StandardBody(amountKey, amount, population, addition, kind, year.firstDay(), parameters);
        return new LocalMeasure(body, addition);
    }

    FiscalMeasure measure(MeasureQuestion question, Basis basis) {
        MeasureFacts facts = question.facts();
        Line expenses = standardBody == null ? null : standardBody.line(facts.population());
        Explanation explanation = standardBody == null
                ? addition.grounds(facts).explain(basis)
                : standardBody.explain(facts, expenses, basis);
        List<Line> lines = Known.of(expenses, addition.line(facts.participants()));
        return explanation.missing().isEmpty()
                ? new FiscalMeasure.Assessed(question, explanation, lines)
                : new FiscalMeasure.Undetermined(question, explanation, lines);
    }
}
