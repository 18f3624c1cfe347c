package io.github.jetrules.rules.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class StatutoryMeasureAnswerTest {

    private static final StatutoryQuestion QUESTION = question(OrganisationKind.PREFECTURE, StatutoryFacts.none());
    private static final Explanation OPEN = explanation(QUESTION);
    private static final Explanation KNOWN = explanation(
            question(OrganisationKind.PREFECTURE, StatutoryFacts.cirs(5).withPopulation(1_700_000)));

    private static StatutoryQuestion question(OrganisationKind kind, StatutoryFacts facts) {
        return new StatutoryQuestion(ContractingOrganisation.of(kind), facts, FiscalYear.of(2026));
    }

    private static Explanation explanation(StatutoryQuestion question) {
        return JetRules.standard().fiscal().statutoryMeasure(question).explanation();
    }

    @Test
    void aDefiniteAnswerLacksNothing() {
        assertThatThrownBy(() ->
                        new StatutoryMeasure.Assessed(QUESTION, OPEN, BigDecimal.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=population,");
        assertThatThrownBy(() -> new StatutoryMeasure.NotApplicable(QUESTION, OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=population,");
    }

    @Test
    void notApplicableNeedsAFindingThatIsNotMet() {
        assertThatThrownBy(() -> new StatutoryMeasure.NotApplicable(QUESTION, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new StatutoryMeasure.Undetermined(QUESTION, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void everyFormHasAFunctionOfItsOwn() {
        assertThat(form(question(
                        OrganisationKind.PREFECTURE, StatutoryFacts.cirs(5).withPopulation(1_700_000))))
                .isEqualTo("assessed");
        assertThat(form(QUESTION)).isEqualTo("undetermined");
        assertThat(form(question(OrganisationKind.PRIVATE_SCHOOL, StatutoryFacts.none())))
                .isEqualTo("not applicable");
    }

    private static String form(StatutoryQuestion question) {
        return JetRules.standard()
                .fiscal()
                .statutoryMeasure(question)
                .match(assessed -> "assessed", notApplicable -> "not applicable", undetermined -> "undetermined");
    }
}
