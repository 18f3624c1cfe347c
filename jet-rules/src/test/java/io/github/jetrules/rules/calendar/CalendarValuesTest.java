package io.github.jetrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How months, bodies and routes are read from the data and told in both languages. */
class CalendarValuesTest {

    @ParameterizedTest
    @CsvSource({
        "April, 4月",
        "December to January, 12月から1月まで",
        "late March to April, 3月下旬から4月まで",
        "October to early December, 10月から12月上旬まで",
    })
    void monthsAreWrittenAsTheyAreRead(String text, String japanese) {
        MonthWindow months = MonthWindow.parse(text);

        assertThat(months).hasToString(text);
        assertThat(months.id()).isEqualTo(text);
        assertThat(months.label(Locale.ENGLISH)).isEqualTo(text);
        assertThat(months.label(Locale.JAPANESE)).isEqualTo(japanese);
    }

    @Test
    void monthsOfABodyNameIt() {
        ActedMonths months = ActedMonths.parse("May to July by CONTRACTING_ORGANISATION");

        assertThat(months).hasToString("May to July by CONTRACTING_ORGANISATION");
        assertThat(months.id()).isEqualTo("May to July by CONTRACTING_ORGANISATION");
        assertThat(months.label(Locale.ENGLISH)).isEqualTo("May to July, contracting organisation");
        assertThat(months.label(Locale.JAPANESE)).isEqualTo("5月から7月まで、任用団体");
    }

    @ParameterizedTest
    @CsvSource({
        "December to January, 2019-12, 2020-01",
        "April, 2019-04, 2019-04",
        "March, 2020-03, 2020-03",
        "April to March, 2019-04, 2020-03",
        "March to April, 2020-03, 2020-04",
        "late March to April, 2020-03, 2020-04",
        "October to early December, 2019-10, 2019-12",
        "October to November or early December, 2019-10, 2019-12",
        "late March to early April, 2020-03, 2020-04"
    })
    void monthsOfAFiscalYearCrossTheNewYear(String text, YearMonth from, YearMonth through) {
        MonthWindow window = MonthWindow.parse(text);
        assertThat(window.in(FiscalYear.of(2019)).from()).isEqualTo(from);
        assertThat(window.in(FiscalYear.of(2019)).through()).isEqualTo(through);
        assertThat(window).hasToString(text);
    }

    @Test
    void aSingleMonthHasNoPart() {
        assertThatThrownBy(() -> new MonthWindow(Month.MARCH, Month.MARCH, true, false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MARCH alone has no late or early part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Foo | month 'Foo' does not exist; accepted: January to December
            Smarch | month 'Smarch' does not exist; accepted: January to December
            "" | month '' does not exist; accepted: January to December
            late March | month 'late March' does not exist; accepted: January to December
            March-April | month 'March-April' does not exist; accepted: January to December
            early March to April | month 'early March' does not exist; accepted: January to December
            March to late April | month 'late April' does not exist; accepted: January to December
            November or early December | month 'November or early December' does not exist; accepted: January to December
            October to November or December | only an early end may be in the month before as well
            October to October or early December | 'October or early December' are not two months in a row; accepted: such as November or early December
            late October to November or early December | only an early end may be in the month before as well
            May to | month 'May to' does not exist; accepted: January to December
            late May | month 'late May' does not exist; accepted: January to December
            May to early Foo | month 'Foo' does not exist; accepted: January to December
            October to November or November or early December | 'November or November or early December' are not two months in a row; accepted: such as November or early December
            October to May or early December | 'May or early December' are not two months in a row; accepted: such as November or early December
            """)
    void whatNamesNoMonthsIsRefusedWithWhatIsAccepted(String text, String message) {
        assertThatThrownBy(() -> MonthWindow.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            May | 'May' names no body; accepted: such as May to July by CONTRACTING_ORGANISATION
            May to July | 'May to July' names no body; accepted: such as May to July by CONTRACTING_ORGANISATION
            May to July by | 'May to July by' names no body; accepted: such as May to July by CONTRACTING_ORGANISATION
            "May to July by " | '' does not exist; accepted: one of EMBASSY, CONTRACTING_ORGANISATION
            by EMBASSY | 'by EMBASSY' names no body; accepted: such as May to July by CONTRACTING_ORGANISATION
            May to July by NOBODY | 'NOBODY' does not exist; accepted: one of EMBASSY, CONTRACTING_ORGANISATION
            May by X | 'X' does not exist; accepted: one of EMBASSY, CONTRACTING_ORGANISATION
            """)
    void whatNamesNoBodyIsRefusedWithWhatIsAccepted(String text, String message) {
        assertThatThrownBy(() -> ActedMonths.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            MUNICIPALITY > NOWHERE | 'NOWHERE' does not exist; accepted: one of MUNICIPALITY, PREFECTURE, DESIGNATED_CITY, CLAIR
            municipality > CLAIR | 'municipality' does not exist; accepted: one of MUNICIPALITY, PREFECTURE, DESIGNATED_CITY, CLAIR
            "" | '' does not exist; accepted: one of MUNICIPALITY, PREFECTURE, DESIGNATED_CITY, CLAIR
            CLAIR > MOON | 'MOON' does not exist; accepted: one of MUNICIPALITY, PREFECTURE, DESIGNATED_CITY, CLAIR
            CLAIR | route [CLAIR] has fewer than two stops; accepted: such as MUNICIPALITY > PREFECTURE > CLAIR
            """)
    void whatIsNoRouteIsRefusedWithWhatIsAccepted(String text, String message) {
        assertThatThrownBy(() -> Route.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void routeNamesItsStopsInOrder() {
        Route route = Route.parse("MUNICIPALITY > PREFECTURE > CLAIR");

        assertThat(route.id()).isEqualTo("MUNICIPALITY > PREFECTURE > CLAIR");
        assertThat(route.stops()).extracting(Stop::id).containsExactly("MUNICIPALITY", "PREFECTURE", "CLAIR");
        assertThat(route.label(Locale.ENGLISH)).isEqualTo("municipality → prefecture → CLAIR");
        assertThat(route.label(Locale.JAPANESE)).isEqualTo("市区町村 → 都道府県 → 自治体国際化協会");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12, 2020-01, 2019-12/2020-01, December 2019 to January 2020, 2019年12月～2020年1月",
        "2020-04, 2020-04, 2020-04, April 2020, 2020年4月",
    })
    void monthsOfARoundHaveTheirYears(YearMonth from, YearMonth through, String id, String english, String japanese) {
        DatedWindow months = new DatedWindow(from, through, false, false, false);

        assertThat(months.id()).isEqualTo(id);
        assertThat(months).hasToString(english);
        assertThat(months.label(Locale.ENGLISH)).isEqualTo(english);
        assertThat(months.label(Locale.JAPANESE)).isEqualTo(japanese);
    }

    @Test
    void stepAndItsStateAreToldInBothLanguages() {
        assertThat(Step.ARRIVAL.label(Locale.ENGLISH)).isEqualTo("Arrival in Japan");
        assertThat(Step.ARRIVAL.label(Locale.JAPANESE)).isEqualTo("参加者の来日");
        assertThat(StepState.CURRENT.id()).isEqualTo("CURRENT");
        assertThat(StepState.CURRENT.label(Locale.ENGLISH)).isEqualTo("under way");
        assertThat(StepState.CURRENT.label(Locale.JAPANESE)).isEqualTo("実施中");
    }

    @Test
    void partOfAMonthIsToldInWords() {
        assertThat(PartOfMonth.EARLY_END.id()).isEqualTo("early-end");
        assertThat(PartOfMonth.EARLY_END.label(Locale.ENGLISH)).isEqualTo("ends early in the month");
        assertThat(PartOfMonth.LATE_START.label(Locale.JAPANESE)).isEqualTo("開始は開始月の下旬");
    }

    @Test
    void monthsDoNotRunBackwards() {
        YearMonth may = YearMonth.of(2020, 5);

        assertThat(new DatedWindow(may, may, false, false, false).through()).isEqualTo(may);
        assertThatThrownBy(() -> new DatedWindow(may, may.minusMonths(1), false, false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months 2020-05 to 2020-04 run backwards; accepted: the first one first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREFECTURE", "DESIGNATED_CITY", "PREFECTURE; DESIGNATED_CITY"})
    void coordinatingBodiesArePrefecturesAndDesignatedCities(String kinds) {
        assertThat(CalendarParameters.COORDINATING_BODIES
                        .type()
                        .write(CalendarParameters.COORDINATING_BODIES.type().read(kinds)))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "PREFECTURE; OTHER, OTHER",
        "MUNICIPALITY, MUNICIPALITY",
        "PRIVATE_SCHOOL, PRIVATE_SCHOOL",
        "'', ''",
        "prefecture, prefecture"
    })
    void noOtherKindIsACoordinatingBody(String kinds, String wrong) {
        assertThatThrownBy(() -> CalendarParameters.COORDINATING_BODIES.type().read(kinds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + wrong + "' does not exist; accepted: one of PREFECTURE, DESIGNATED_CITY");
        assertThat(CalendarParameters.COORDINATING_BODIES.type().accepted())
                .isEqualTo("coordinating bodies, each one of PREFECTURE, DESIGNATED_CITY, such as PREFECTURE;"
                        + " DESIGNATED_CITY");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void theNumberOfARoundIsFromOneToAHundred(int number) {
        assertThat(CalendarParameters.ROUND.type().read(Integer.toString(number)))
                .isEqualTo(ProgrammeRound.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0 | round 0 does not exist; accepted: 1 to 1013
            -1 | '-1' is not a number
            101 | '101' is more than 100
            third | 'third' is not a number
            "" | '' is not a number
            """)
    void theNumberOfARoundIsReadStrictly(String text, String message) {
        assertThatThrownBy(() -> CalendarParameters.ROUND.type().read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
