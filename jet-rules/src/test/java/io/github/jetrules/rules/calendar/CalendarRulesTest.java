package io.github.jetrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "calendar.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            FiscalYear fiscalYear,
            OrganisationKind organisation,
            Outcome outcome,
            int round,
            String steps,
            String requestRoute,
            String resultRoute,
            String missing,
            String assurances,
            String source,
            String locator) {
        RoundCalendar answer = JetRules.standard()
                .calendar()
                .round(new CalendarQuestion(
                        fiscalYear, organisation == null ? Fact.notSupplied() : Fact.known(organisation)));
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.round().number()).isEqualTo(round);
        assertThat(answer.steps())
                .extracting(step -> step.step().id() + "=" + step.from() + ".." + step.through())
                .containsExactlyElementsOf(Cases.list(steps));
        assertThat(route(answer, Step.PLACEMENT_REQUEST_SURVEY)).isEqualTo(Optional.ofNullable(requestRoute));
        assertThat(route(answer, Step.PLACEMENT_RESULTS)).isEqualTo(Optional.ofNullable(resultRoute));
        String form = answer.match(assessed -> "ASSESSED", undetermined -> "UNDETERMINED");
        assertThat(form).isEqualTo(outcome.name());
    }

    /** Rounds that other sources number: facts beyond the notice, section 7. */
    @ParameterizedTest
    @CsvSource({"2015, 29", "2016, 30", "2017, 31", "2018, 32", "2019, 33", "2020, 34", "2022, 36"})
    void roundsAreNumberedFrom1987(FiscalYear year, int round) {
        assertThat(JetRules.standard().calendar().round(year).round().number()).isEqualTo(round);
    }

    @Test
    void thereIsNoRoundBefore1987() {
        assertThatThrownBy(() -> JetRules.standard().calendar().round(FiscalYear.of(1986)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1986 is before the first round of the programme; accepted: 1987 to 2999");
    }

    @Test
    void papersPassOnlyWhereThereIsARoute() {
        RoundCalendar answer = JetRules.standard().calendar().round(FiscalYear.of(2020));
        assertThat(route(answer, Step.ARRIVAL)).isEmpty();
        assertThat(route(answer, Step.APRIL_ARRIVAL)).isEmpty();
    }

    @Property
    @Domain(Questions.class)
    void stepsStandInOrderOfTimeWithinTheirYears(@ForAll CalendarQuestion question, @ForAll JetRules rules) {
        RoundCalendar answer = rules.calendar().round(question);
        YearMonth earliest = YearMonth.from(question.fiscalYear().previous().firstDay());
        for (DatedStep step : answer.steps()) {
            assertThat(step.from().isBefore(earliest)).isFalse();
            assertThat(step.through().isBefore(step.from())).isFalse();
            earliest = step.from();
        }
        assertThat(earliest.isAfter(YearMonth.from(question.fiscalYear().lastDay())))
                .isFalse();
    }

    @Property
    @Domain(Questions.class)
    void everythingGoesByTheFirstOfAprilOfTheYearOfArrival(@ForAll CalendarQuestion question, @ForAll JetRules rules) {
        RoundCalendar answer = rules.calendar().round(question);
        assertThat(answer.basis().date()).isEqualTo(question.fiscalYear().firstDay());
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        assertThat(answer.question()).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
        "December to January, 2019-12, 2020-01",
        "April, 2019-04, 2019-04",
        "March, 2020-03, 2020-03",
        "April to March, 2019-04, 2020-03"
    })
    void monthsOfAFiscalYearCrossTheNewYear(String text, YearMonth from, YearMonth through) {
        MonthWindow window = MonthWindow.parse(text);
        assertThat(window.fromIn(FiscalYear.of(2019))).isEqualTo(from);
        assertThat(window.throughIn(FiscalYear.of(2019))).isEqualTo(through);
    }

    @Test
    void monthsDoNotCrossTheEndOfAFiscalYear() {
        assertThatThrownBy(() -> new MonthWindow(Month.MARCH, Month.APRIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIR", "MUNICIPALITY > NOWHERE", "municipality > CLAIR", ""})
    void aRouteIsReadStrictly(String text) {
        assertThatThrownBy(() -> Route.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> route(RoundCalendar answer, Step step) {
        return answer.steps().stream()
                .filter(dated -> dated.step() == step)
                .flatMap(dated -> dated.route().stream())
                .map(Route::toString)
                .findFirst();
    }
}
