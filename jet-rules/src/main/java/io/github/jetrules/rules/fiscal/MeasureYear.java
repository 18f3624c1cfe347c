package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;

/** What holds for the measure of one fiscal year, whatever the case. */
final class MeasureYear {

    private final Basis basis;
    private final LocalMeasure ofPrefectures;
    private final LocalMeasure ofDesignatedCities;
    private final LocalMeasure ofMunicipalities;
    private final Explanation ofPrivateSchools;
    private final Explanation ofOtherBodies;

    MeasureYear(FiscalYear year, ParameterSet parameters, Edition edition) {
        this.basis = new Basis(year.firstDay(), DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        this.ofPrefectures = LocalMeasure.ofPrefectures(year, parameters);
        this.ofDesignatedCities = LocalMeasure.ofDesignatedCities(year, parameters);
        this.ofMunicipalities = LocalMeasure.ofMunicipalities(year, parameters);
        Reasoning privateSchools = new Reasoning(parameters);
        addPrivateSchools(year, privateSchools);
        this.ofPrivateSchools = privateSchools.explain(basis);
        Reasoning otherBodies = new Reasoning(parameters);
        addOtherBody(otherBodies);
        this.ofOtherBodies = otherBodies.explain(basis);
    }

    private static void addPrivateSchools(FiscalYear year, Reasoning reasoning) {
        addSchool(reasoning, year.firstDay());
        InForce<Integer> share = reasoning.aside(FiscalParameters.SUBSIDY_SHARE, year.firstDay());
        if (share != null) {
            reasoning.found(FiscalFindings.PREFECTURE_SUBSIDY, share.citations(), share.value());
            if (share.assurances().contains(Assurance.PRESUMED)) {
                reasoning.found(FiscalFindings.SUBSIDY_PRESUMED, share.citations(), year);
            }
        }
    }

    /** Why nothing is counted for a private school. */
    static void addSchool(Reasoning reasoning, LocalDate day) {
        InForce<BilingualText> bodies = reasoning.read(FiscalParameters.LOCAL_BODIES, day);
        if (bodies == null) {
            reasoning.found(FiscalFindings.SCHOOL_UNKNOWN, List.of());
        } else {
            reasoning.found(FiscalFindings.NOT_APPLICABLE, bodies.citations());
            MoneyFollows.addInferred(FiscalParameters.LOCAL_BODIES, day, reasoning);
        }
    }

    /** Notes that no source tells whether other bodies count. */
    static void addOtherBody(Reasoning reasoning) {
        reasoning.found(FiscalFindings.APPLICABLE_UNKNOWN, List.of());
        reasoning.lack("organisation", FiscalFindings.ASK_OTHER_BODY, List.of());
    }

    /** What is counted. */
    FiscalMeasure measure(MeasureQuestion question) {
        return switch (question.organisation().kind()) {
            case PREFECTURE -> ofPrefectures.measure(question, basis);
            case DESIGNATED_CITY -> ofDesignatedCities.measure(question, basis);
            case MUNICIPALITY -> ofMunicipalities.measure(question, basis);
            case PRIVATE_SCHOOL ->
                ofPrivateSchools.missing().isEmpty()
                        ? new FiscalMeasure.NotApplicable(question, ofPrivateSchools)
                        : new FiscalMeasure.Undetermined(question, ofPrivateSchools, List.of());
            case OTHER -> new FiscalMeasure.Undetermined(question, ofOtherBodies, List.of());
        };
    }
}
