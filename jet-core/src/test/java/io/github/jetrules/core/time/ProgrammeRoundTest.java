package io.github.jetrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeRoundTest {

    @ParameterizedTest
    @CsvSource({"1987, 1", "2015, 29", "2016, 30", "2017, 31", "2018, 32", "2020, 34", "2022, 36", "2999, 1013"})
    void isNumberedByTheYearOfArrival(int year, int number) {
        assertThat(ProgrammeRound.arrivingIn(FiscalYear.of(year))).isEqualTo(ProgrammeRound.of(number));
        assertThat(ProgrammeRound.of(number).arrivalYear()).isEqualTo(FiscalYear.of(year));
    }

    @Test
    void isRecruitedInTheYearBeforeTheArrival() {
        assertThat(ProgrammeRound.of(34).recruitmentYear()).isEqualTo(FiscalYear.of(2019));
        assertThat(ProgrammeRound.of(1).recruitmentYear()).isEqualTo(FiscalYear.of(1986));
    }

    @Test
    void refusesArrivalBeforeTheProgrammeBegan() {
        assertThatThrownBy(() -> ProgrammeRound.arrivingIn(FiscalYear.of(1986)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal year 1986 is before the first round of the programme; accepted: 1987 to 2999");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1014, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesNumbersWithoutARound(int number) {
        assertThatThrownBy(() -> ProgrammeRound.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("round " + number + " does not exist; accepted: 1 to 1013");
    }

    @Test
    void hasANameInEachLanguage() {
        ProgrammeRound round = ProgrammeRound.of(34);
        assertThat(round.label(Locale.JAPAN)).isEqualTo("第34期");
        assertThat(round.label(Locale.ENGLISH)).isEqualTo("round 34");
        assertThat(round.label(Locale.FRANCE)).isEqualTo("round 34");
        assertThat(round).hasToString("34");
    }

    @Test
    void isOrderedByNumber() {
        assertThat(ProgrammeRound.of(9)).isLessThan(ProgrammeRound.of(10));
        assertThat(ProgrammeRound.of(9)).isEqualByComparingTo(ProgrammeRound.of(9));
    }

    @Property
    void goesToItsYearsAndBack(@ForAll @IntRange(min = 1, max = 1013) int number) {
        ProgrammeRound round = ProgrammeRound.of(number);
        assertThat(ProgrammeRound.arrivingIn(round.arrivalYear())).isEqualTo(round);
        assertThat(round.recruitmentYear().next()).isEqualTo(round.arrivalYear());
    }
}
