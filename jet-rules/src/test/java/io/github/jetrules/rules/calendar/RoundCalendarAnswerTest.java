package io.github.jetrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class RoundCalendarAnswerTest {

    private static final CalendarQuestion KNOWN = new CalendarQuestion(FiscalYear.of(2020), Fact.notSupplied());
    private static final CalendarQuestion OPEN =
            new CalendarQuestion(FiscalYear.of(2020), Fact.known(OrganisationKind.OTHER));

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new RoundCalendar.Undetermined(
                        KNOWN,
                        ProgrammeRound.arrivingIn(KNOWN.fiscalYear()),
                        JetRules.standard().calendar().round(KNOWN).explanation(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void assessedLacksNothing() {
        assertThatThrownBy(() -> new RoundCalendar.Assessed(
                        OPEN,
                        ProgrammeRound.arrivingIn(OPEN.fiscalYear()),
                        JetRules.standard().calendar().round(OPEN).explanation(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=route,");
    }
}
