package io.github.jetrules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantTest {

    private static final CountryCode US = CountryCode.of("US");
    private static final Applicant ALT = Applicant.of(Role.ALT, US);

    @Test
    void nothingIsSaidUnlessItIsSaid() {
        assertThat(new EligibilityQuestion(ALT, FiscalYear.of(2023)).inputs().get("applicant"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .hasSize(20)
                .containsEntry("role", Role.ALT)
                .containsEntry("country", US)
                .containsEntry("degree", Fact.notSupplied());
    }

    @Test
    void nobodyIsRecruitedFromJapan() {
        assertThatThrownBy(() -> Applicant.of(Role.ALT, CountryCode.of("JP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("country 'JP'");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1201})
    void monthsOfParticipationAreInRange(int months) {
        assertThatThrownBy(() -> ALT.withParticipationMonths(Fact.known(months)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participation months %s is out of range; accepted: 0 to 1200", months);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1200})
    void monthsOfParticipationMayBeThoseOfAHundredYears(int months) {
        assertThat(ALT.withParticipationMonths(Fact.known(months)).participationMonths())
                .isEqualTo(Fact.known(months));
    }

    @Test
    void monthsAndLastParticipationAgree() {
        Applicant never = ALT.withLastParticipation(Fact.known(LastTime.never()));
        Applicant once = ALT.withLastParticipation(Fact.known(LastTime.in(FiscalYear.of(2015))));

        assertThat(never.withParticipationMonths(Fact.known(0)).neverTookPart()).isTrue();
        assertThat(once.withParticipationMonths(Fact.known(1)).neverTookPart()).isFalse();
        assertThatThrownBy(() -> never.withParticipationMonths(Fact.known(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("participation months 1 contradicts last participation never");
        assertThatThrownBy(() -> once.withParticipationMonths(Fact.known(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("participation months 0 contradicts last participation FY2015");
    }

    @Test
    void aStayHasALastDay() {
        assertThatThrownBy(() -> Stays.of(DateSpan.parse("2019-04-01/..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("stay 2019-04-01/.. has no last day; accepted:");
    }

    @Test
    void theOrderOfNationalitiesAndStaysDoesNotMatter() {
        CountryCode france = CountryCode.of("FR");
        DateSpan early = DateSpan.parse("2014-01-01/2014-12-31");
        DateSpan late = DateSpan.parse("2016-01-01/2016-12-31");

        assertThat(Nationalities.of(US, france)).isEqualTo(Nationalities.of(france, US));
        assertThat(Stays.of(late, early)).isEqualTo(Stays.of(early, late));
    }

    @ParameterizedTest
    @ValueSource(ints = {1986, 2999})
    void aProgrammeYearOutOfRangeIsRefused(int year) {
        assertThatThrownBy(() -> LastTime.in(FiscalYear.of(year)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programme year %s is out of range; accepted: 1987 to 2998", year);
    }

    @ParameterizedTest
    @ValueSource(ints = {1987, 2998})
    void aProgrammeYearBeginsWithTheProgramme(int year) {
        assertThat(LastTime.in(FiscalYear.of(year)).year()).contains(FiscalYear.of(year));
    }

    @Test
    void neverIsNoYear() {
        assertThat(LastTime.never()).hasToString("never").isNotEqualTo(LastTime.in(FiscalYear.of(1987)));
        assertThat(LastTime.in(FiscalYear.of(2015)))
                .hasToString("FY2015")
                .isEqualTo(LastTime.in(FiscalYear.of(2015)))
                .hasSameHashCodeAs(LastTime.in(FiscalYear.of(2015)));
        assertThat(LastTime.never().input())
                .extracting(value -> ((Labelled) value).label(Locale.JAPANESE))
                .isEqualTo("なし");
    }

    @Test
    void aHigherLevelOfJapaneseIsEnough() {
        assertThat(JapaneseLevel.N1.isAtLeast(JapaneseLevel.N2)).isTrue();
        assertThat(JapaneseLevel.N2.isAtLeast(JapaneseLevel.N2)).isTrue();
        assertThat(JapaneseLevel.N3.isAtLeast(JapaneseLevel.N2)).isFalse();
        assertThat(JapaneseLevel.NONE.isAtLeast(JapaneseLevel.N5)).isFalse();
        assertThat(JapaneseLevel.N2.label(Locale.ENGLISH)).isEqualTo("JLPT N2");
        assertThat(JapaneseLevel.N2.label(Locale.JAPANESE)).isEqualTo("日本語能力試験N2");
        assertThatThrownBy(() -> JapaneseLevel.parse("N6"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Japanese level 'N6' does not exist; accepted: N1, N2, N3, N4, N5, none");
    }
}
