package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.cost.CostParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an overlay must be to be laid over the law, and on which days its values then hold. */
class OverlayChecksTest {

    private static final JetRules RULES = JetRules.standard();

    @Test
    void twoOverlaysMayNotShareAnId() {
        DateSpan year = FiscalYear.of(2024).span();
        Overlay plan = Overlays.of("plan-2024", CostParameters.MEMBERSHIP_FEE.overlay(year, Yen.of(95_000), "p. 12"));
        Overlay other = Overlays.of("plan-2024", CostParameters.FLAT_CHARGE.overlay(year, Yen.of(1), "p. 1"));

        assertThat(RULES.with(plan).with(plan).version().overlays()).containsExactly(plan);
        assertThatThrownBy(() -> RULES.with(plan).with(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "overlay id 'plan-2024' is that of another overlay; accepted: an id for each, because citations"
                                + " name it");
        assertThatThrownBy(() -> RULES.with(other, plan)).hasMessageStartingWith("overlay id 'plan-2024'");
    }

    @ParameterizedTest
    @CsvSource({"2027-04-02, 2028-03-31", "2027-04-01, 2028-03-30", "2018-10-01, 2019-09-30"})
    void aYearlyFigureIsForWholeFiscalYears(LocalDate first, LocalDate last) {
        Overlay part = Overlays.of(
                "part", CostParameters.MEMBERSHIP_FEE.overlay(DateSpan.ofInclusive(first, last), Yen.of(1), "p. 1"));

        assertThatThrownBy(() -> RULES.with(part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("cost.membership-fee", "'part'", first + "/" + last, "1 April to 31 March");
    }

    @Test
    void aYearlyFigureMayBeForSeveralFiscalYears() {
        DateSpan years = DateSpan.ofInclusive(
                FiscalYear.of(2027).firstDay(), FiscalYear.of(2029).lastDay());
        JetRules rules =
                RULES.with(Overlays.of("plan", CostParameters.MEMBERSHIP_FEE.overlay(years, Yen.of(95_000), "p. 1")));

        assertThat(rules.parameters()
                        .inForce(CostParameters.MEMBERSHIP_FEE, LocalDate.of(2029, 4, 1))
                        .value())
                .isEqualTo(Yen.of(95_000));
    }

    @Test
    void anOverlayMayNotPassForASourceOfTheLibrary() {
        Overlay notice = Overlays.of(
                "NOTICE",
                CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2024).span(), Yen.ZERO, "p. 23"));

        assertThatThrownBy(() -> RULES.with(notice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overlay id 'NOTICE' is that of a source of the library; accepted: any other");
    }

    @Test
    void onlyAValueThatHoldsUntilItIsAmendedMayHaveNoLastDay() {
        DateSpan open = DateSpan.startingOn(LocalDate.of(2024, 4, 1));
        OverlayValue fee = CostParameters.MEMBERSHIP_FEE.overlay(open, Yen.of(95_000), "p. 12");
        OverlayValue length = AppointmentParameters.TERM_LENGTH.overlay(open, CalendarPeriod.ofYears(2), "p. 12");

        assertThatThrownBy(() -> RULES.with(Overlays.of("plan", fee)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of cost.membership-fee from 2024-04-01 in overlay 'plan' has no last day;"
                        + " a yearly figure needs one");
        assertThat(RULES.with(Overlays.of("plan", length))
                        .parameters()
                        .inForce(AppointmentParameters.TERM_LENGTH, LocalDate.of(2050, 4, 1))
                        .value())
                .isEqualTo(CalendarPeriod.ofYears(2));
    }

    @Test
    void anOverlayFromJavaIsCheckedLikeOneFromAFile() {
        OverlayValue value = OverlayValue.builder()
                .parameter("cost.member-fee")
                .span(FiscalYear.of(2024).span())
                .value("1")
                .at("x")
                .build();
        assertThatThrownBy(() -> RULES.with(Overlays.of("plan", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parameter 'cost.member-fee' of overlay 'plan' is not known to this set; accepted: one of it, such as"
                                + " cost.membership-fee");
        OverlayValue word = OverlayValue.builder()
                .parameter("cost.membership-fee")
                .span(FiscalYear.of(2024).span())
                .value("95,000")
                .at("x")
                .build();
        assertThatThrownBy(() -> RULES.with(Overlays.of("plan", word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value '95,000' of cost.membership-fee in overlay 'plan' cannot be read; accepted: an amount"
                                + " of whole yen from 0 to 9000000000, such as 92000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "appointment.term-length | 0 | a number of years from 1 to 7, such as 1",
                "appointment.reappointments-in-principle | 101 | a number from 0 to 100, such as 2",
                "appointment.april-alignment | 3000-04-01 |"
                        + " a date from 1947-04-01 to 3000-03-31, such as 2015-08-03",
                "fiscal.municipality.standard-population | 1000000001 | a number of people from 1 to 1000000000",
                "appointment.start | later | 'the day after arrival'",
                "calendar.coordinating-bodies | PREFECTURE; OTHER | coordinating bodies, each one of PREFECTURE,"
                        + " DESIGNATED_CITY, such as PREFECTURE; DESIGNATED_CITY",
                "country.PH.ALT | formal | one of FORMAL, PROVISIONAL, INDIVIDUAL_PLACEMENT, NOT_LISTED"
            })
    void aValueThatCannotBeReadIsNamedWithItsPlaceAndWhatIsAccepted(String parameter, String value, String accepted) {
        OverlayValue wrong = OverlayValue.builder()
                .parameter(parameter)
                .span(FiscalYear.of(2024).span())
                .value(value)
                .at("x")
                .build();

        assertThatThrownBy(() -> RULES.with(Overlays.of("plan", wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value '" + value + "' of " + parameter + " in overlay 'plan' cannot be read; accepted: "
                        + accepted);
    }

    @ParameterizedTest
    @CsvSource({"3000-03-30, 2", "3000-03-31, 1"})
    void nothingIsLeftAfterTheLastDayOfAllFiscalYears(LocalDate lastDay, int spans) {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.ofInclusive(LocalDate.of(2026, 4, 1), lastDay), CalendarPeriod.ofYears(2), "a")));

        assertThat(rules.parameters().history(AppointmentParameters.TERM_LENGTH).values().entries().stream()
                        .map(entry -> entry.span().firstDay())
                        .filter(day -> !day.isBefore(LocalDate.of(2026, 4, 1))))
                .hasSize(spans);
    }
}
