package io.github.jetrules.rules.fiscal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class FiscalMeasureAnswerTest {

    private static final MeasureQuestion QUESTION = question(OrganisationKind.MUNICIPALITY);
    private static final Explanation KNOWN = explanation(new MeasureQuestion(
            ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
            MeasureFacts.participants(3).withPopulation(100_000),
            FiscalYear.of(2019)));

    private static MeasureQuestion question(OrganisationKind kind) {
        return new MeasureQuestion(ContractingOrganisation.of(kind), MeasureFacts.none(), FiscalYear.of(2019));
    }

    private static Explanation explanation(MeasureQuestion question) {
        return JetRules.standard().fiscal().measure(question).explanation();
    }

    @Test
    void notApplicableNeedsAFindingThatIsNotMet() {
        assertThatThrownBy(() -> new FiscalMeasure.NotApplicable(QUESTION, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new FiscalMeasure.Undetermined(
                        QUESTION, explanation(question(OrganisationKind.PRIVATE_SCHOOL)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void aDefiniteAnswerLacksNothing() {
        assertThatThrownBy(() -> new FiscalMeasure.Assessed(QUESTION, explanation(QUESTION), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=population,");
        assertThatThrownBy(() -> new FiscalMeasure.NotApplicable(QUESTION, explanation(QUESTION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=population,");
    }
}
