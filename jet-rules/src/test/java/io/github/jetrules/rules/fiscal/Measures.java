package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.line.Line;
import java.util.List;
import java.util.Optional;

/** Questions on what is counted, and what their answers have. */
final class Measures {

    private Measures() {}

    static FiscalMeasure measure(OrganisationKind kind, MeasureFacts facts) {
        return JetRules.standard().fiscal().measure(ContractingOrganisation.of(kind), facts, FiscalYear.of(2019));
    }

    static Optional<Yen> amount(FiscalMeasure answer) {
        return answer.match(
                assessed -> Optional.of(assessed.amount()),
                notApplicable -> Optional.empty(),
                undetermined -> Optional.empty());
    }

    static List<Line> lines(FiscalMeasure answer) {
        return answer.match(
                FiscalMeasure.Assessed::lines, notApplicable -> List.of(), FiscalMeasure.Undetermined::lines);
    }

    static List<FindingCode> codesOfFy(int fiscalYear, JetRules rules) {
        return rules
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(1).withPopulation(100_000),
                        FiscalYear.of(fiscalYear))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }
}
