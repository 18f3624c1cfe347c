package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What an answer holds besides its outcome, by the names of the JSON form. */
class DetailsTest {

    private static final JetRules RULES = JetRules.standard();

    @Test
    void anOpenMeasureHoldsTheLinesThatAreKnown() {
        Map<String, Object> details = RULES.fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(2),
                        FiscalYear.of(2019))
                .details();

        assertThat(details).containsOnlyKeys("lines");
        assertThat(details.get("lines"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void aCalendarHoldsItsRoundAndItsSteps() {
        Map<String, Object> details =
                RULES.calendar().round(FiscalYear.of(2020)).details();

        assertThat(details)
                .containsOnlyKeys("round", "steps")
                .containsEntry("round", ProgrammeRound.arrivingIn(FiscalYear.of(2020)));
    }

    @Test
    void aStageHoldsItsStepsWithTheirStates() {
        Map<String, Object> details =
                RULES.calendar().stageOn(LocalDate.of(2020, 1, 15)).details();

        assertThat((List<?>) details.get("steps"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(((Map<?, ?>) step).get("state")).isNotNull());
    }
}
