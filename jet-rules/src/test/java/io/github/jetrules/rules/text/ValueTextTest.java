package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.budget.FiscalYearRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextTest {

    private static final Map<String, LocalDate> PERIOD =
            ImmutableMap.of("firstDay", LocalDate.of(2019, 8, 1), "lastDay", LocalDate.of(2020, 7, 31));

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Yen.of(3_360_000), "3,360,000 yen", "3,360,000円"),
                arguments(Assurances.NONE, "", ""),
                arguments(
                        Assurances.of(List.of(Assurance.VERIFIED, Assurance.PRESUMED)),
                        "presumed to be still in force",
                        "引き続き有効と推定"),
                arguments(
                        Assurances.of(List.of(Assurance.VERIFIED, Assurance.ESTIMATED, Assurance.OVERRIDDEN)),
                        "from an overlay, estimated or inferred by the library",
                        "利用者が与えた値、推計・推定"),
                arguments(
                        Assurances.of(List.of(Assurance.ESTIMATED, Assurance.CARRIED_FORWARD, Assurance.OVERRIDDEN)),
                        "from an overlay, carried forward from an earlier year, estimated or inferred by the library",
                        "利用者が与えた値、以前の年度の値を引き続き使用、推計・推定"),
                arguments(Yen.of(999), "999 yen", "999円"),
                arguments(new ApproximateYen(Yen.of(240_000_000)), "about 240,000,000 yen", "約240,000,000円"),
                arguments(Yen.ZERO, "0 yen", "0円"),
                arguments(Yen.of(-1_000), "-1,000 yen", "-1,000円"),
                arguments(5_761, "5,761", "5,761"),
                arguments(1_700_000L, "1,700,000", "1,700,000"),
                arguments(Headcount.of(1_005), "1,005", "1,005"),
                arguments(Population.of(100_000), "100,000", "100,000"),
                arguments(FiscalYear.of(2018), "FY2018", "平成30年度"),
                arguments(FiscalYear.of(2019), "FY2019", "令和元年度"),
                arguments(FiscalYear.of(2020), "FY2020", "令和2年度"),
                arguments(FiscalYear.of(1987), "FY1987", "昭和62年度"),
                arguments(FiscalYearRange.ofInclusive(2018, 2020), "FY2018 to FY2020", "平成30年度～令和2年度"),
                arguments(FiscalYearRange.ofInclusive(2019, 2019), "FY2019", "令和元年度"),
                arguments(
                        List.of(FiscalYearRange.ofInclusive(2018, 2018), FiscalYearRange.ofInclusive(2020, 2021)),
                        "FY2018, FY2020 to FY2021",
                        "平成30年度、令和2年度～令和3年度"),
                arguments(ProgrammeRound.of(34), "round 34", "第34期"),
                arguments(LocalDate.of(2026, 8, 1), "2026-08-01", "2026年8月1日"),
                arguments(LocalDate.of(2019, 12, 31), "2019-12-31", "2019年12月31日"),
                arguments(YearMonth.of(2019, 12), "December 2019", "2019年12月"),
                arguments(YearMonth.of(2020, 1), "January 2020", "2020年1月"),
                arguments(
                        DateSpan.parse("2019-04-01/2020-03-31"), "2019-04-01 to 2020-03-31", "2019年4月1日から2020年3月31日まで"),
                arguments(DateSpan.parse("2019-04-01/.."), "2019-04-01 on", "2019年4月1日から"),
                arguments(CalendarPeriod.ofYears(1), "1 year", "1年"),
                arguments(CalendarPeriod.ofYears(5), "5 years", "5年"),
                arguments(CalendarPeriod.ofMonths(1), "1 month", "1か月"),
                arguments(CalendarPeriod.ofMonths(4), "4 months", "4か月"),
                arguments(CalendarPeriod.ofMonths(40), "3 years and 4 months", "3年4か月"),
                arguments(CountryCode.of("PH"), "Philippines (PH)", "フィリピン"),
                arguments(Role.ALT, "ALT", "ALT"),
                arguments(OrganisationKind.DESIGNATED_CITY, "designated city", "政令指定都市"),
                arguments(ArrivalGroup.APRIL, "April arrival", "4月来日"),
                arguments(Assurance.VERIFIED, "verified", "確認済み"),
                arguments(AskOf.CLAIR, "CLAIR", "自治体国際化協会"),
                arguments(BilingualText.of("任用期間", "term"), "term", "任用期間"),
                arguments(true, "yes", "はい"),
                arguments(false, "no", "いいえ"),
                arguments(Fact.known(Yen.of(1_000)), "1,000 yen", "1,000円"),
                arguments(Fact.notSupplied(), "not known", "不明"),
                arguments(Fact.askedWithoutAnswer(), "not known", "不明"),
                arguments(new BigDecimal("0.027"), "0.027", "0.027"),
                arguments(new BigDecimal("1234.50"), "1,234.50", "1,234.50"),
                arguments(new BigDecimal("2.6E+7"), "26,000,000", "26,000,000"),
                arguments("as it stands", "as it stands", "as it stands"),
                arguments(List.of(), "none", "なし"),
                arguments(List.of(Role.ALT, Role.CIR), "ALT, CIR", "ALT、CIR"),
                arguments(PERIOD, "2019-08-01 to 2020-07-31", "2019年8月1日～2020年7月31日"),
                arguments(
                        List.of(PERIOD, PERIOD),
                        "2019-08-01 to 2020-07-31, 2019-08-01 to 2020-07-31",
                        "2019年8月1日～2020年7月31日、2019年8月1日～2020年7月31日"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenByItsType(Object value, String english, String japanese) {
        assertThat(Texts.in(Locale.ENGLISH).value(value)).isEqualTo(english);
        assertThat(Texts.in(Locale.JAPANESE).value(value)).isEqualTo(japanese);
    }

    @Test
    void aValueOfATypeWithoutATextIsADefect() {
        for (Texts texts : List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.JAPANESE))) {
            for (Object value : List.<Object>of(Optional.empty(), List.of(1.5), Fact.known(1.5))) {
                assertThatThrownBy(() -> texts.value(value))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageMatching(
                                "there is no text for a value of class java\\.(util\\.Optional|lang\\.Double); this is a bug");
            }
        }
    }

    @Test
    void everyValueOfTheLawHasAText() {
        JetRules.standard().parameters().histories().stream()
                .flatMap(history -> history.values().entries().stream())
                .flatMap(entry -> entry.value().value().stream())
                .forEach(value -> {
                    assertThat(Texts.in(Locale.ENGLISH).value(value)).isNotEmpty();
                    assertThat(Texts.in(Locale.JAPANESE).value(value)).isNotEmpty();
                });
    }
}
