package io.github.jetrules.rules.cost;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class CostStatementAnswerTest {

    private static final CostQuestion OPEN = question(CostFacts.participants(3));
    private static final CostQuestion KNOWN = question(CostFacts.participants(3).withEmploymentCosts(Yen.of(1)));

    private static CostQuestion question(CostFacts facts) {
        return new CostQuestion(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts, FiscalYear.of(2019));
    }

    private static Explanation explanation(CostQuestion question) {
        return JetRules.standard().costs().statement(question).explanation();
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new CostStatement.Undetermined(KNOWN, explanation(KNOWN), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void assessedLacksNothing() {
        assertThatThrownBy(() -> new CostStatement.Assessed(OPEN, explanation(OPEN), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=employmentCosts,");
    }
}
