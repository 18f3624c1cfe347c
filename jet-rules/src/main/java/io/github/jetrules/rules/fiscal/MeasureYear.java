package io.github.jetrules.rules.fiscal;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What holds for the measure of one fiscal year, whatever the case. */
final class MeasureYear {

    private final Basis basis;
    private final Map<OrganisationKind, LocalMeasure> local = new EnumMap<>(OrganisationKind.class);
    private final Explanation ofPrivateSchools;
    private final Explanation ofOtherBodies;

    MeasureYear(FiscalYear year, ParameterSet parameters, Edition edition) {
        this.basis = new Basis(year.firstDay(), DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        local.put(OrganisationKind.PREFECTURE, LocalMeasure.ofPrefectures(year, parameters));
        local.put(OrganisationKind.DESIGNATED_CITY, LocalMeasure.ofDesignatedCities(year, parameters));
        local.put(OrganisationKind.MUNICIPALITY, LocalMeasure.ofMunicipalities(year, parameters));
        this.ofPrivateSchools = privateSchools(year, new Reasoning(parameters)).explain(basis);
        Reasoning otherBodies = new Reasoning(parameters);
        addOtherBody(otherBodies);
        this.ofOtherBodies = otherBodies.explain(basis);
    }

    private static Grounds privateSchools(FiscalYear year, Reasoning reasoning) {
        addSchool(reasoning, year.firstDay());
        InForce<Integer> share = reasoning.aside(FiscalParameters.SUBSIDY_SHARE, year.firstDay());
        if (share != null) {
            reasoning.found(FiscalFindings.PREFECTURE_SUBSIDY, share.citations(), share.value());
            if (share.assurances().contains(Assurance.PRESUMED)) {
                reasoning.found(FiscalFindings.SUBSIDY_PRESUMED, share.citations(), year);
            }
        }
        return reasoning.grounds();
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

    Explanation ofPrivateSchools() {
        return ofPrivateSchools;
    }

    Explanation ofOtherBodies() {
        return ofOtherBodies;
    }

    /** What is counted for a kind of local public body. */
    LocalMeasure of(OrganisationKind kind) {
        return requireNonNull(local.get(kind));
    }

    Basis basis() {
        return basis;
    }
}
