package io.github.jetrules.rules.cost;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.ParameterSet;
import java.util.EnumMap;
import java.util.Map;

/** What holds for the costs of one fiscal year, whatever the case. */
final class CostYear {

    private final Basis basis;
    private final Map<OrganisationKind, Charges> charges = new EnumMap<>(OrganisationKind.class);
    private final EmploymentCosts employmentCosts;

    CostYear(FiscalYear year, ParameterSet parameters, Edition edition) {
        this.basis = new Basis(year.firstDay(), DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        this.employmentCosts = new EmploymentCosts(year, parameters);
        for (OrganisationKind kind : OrganisationKind.values()) {
            charges.put(kind, new Charges(kind, year, employmentCosts, basis, parameters));
        }
    }

    Basis basis() {
        return basis;
    }

    Charges charges(OrganisationKind kind) {
        return requireNonNull(charges.get(kind));
    }

    EmploymentCosts employmentCosts() {
        return employmentCosts;
    }
}
