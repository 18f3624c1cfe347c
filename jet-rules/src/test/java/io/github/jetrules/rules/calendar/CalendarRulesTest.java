package io.github.jetrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        RoundCalendar answer =
                JetRules.standard().calendar().round(new CalendarQuestion(fiscalYear, Fact.ofNullable(organisation)));
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

    /** Rounds that other sources number. */
    @ParameterizedTest
    @CsvSource({
        "2014, 28, ",
        "2015, 29, S43",
        "2016, 30, S44",
        "2017, 31, S75b",
        "2018, 32, S48",
        "2019, 33, S10",
        "2020, 34, NOTICE",
        "2021, 35, ",
        "2022, 36, S34",
        "2023, 37, "
    })
    void roundsAreNumberedFrom1987(FiscalYear year, int round, String source) {
        for (JetRules rules : List.of(JetRules.standard(), JetRules.standard().with(EvidencePolicy.carryForward()))) {
            RoundCalendar answer = rules.calendar().round(year);
            assertThat(answer.round().number()).isEqualTo(round);
            assertThat(citations(answer, CalendarFindings.ROUND))
                    .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
        }
    }

    /** The plans of FY2020 and FY2021 were not kept, and four countries have another calendar. */
    @ParameterizedTest
    @CsvSource({"2019, , ", "2020, S28b, S27", "2021, S40, S27", "2022, , S27"})
    void whatIsKnownOfARoundAsAWholeIsSaid(FiscalYear year, String postponed, String notFor) {
        RoundCalendar answer = JetRules.standard().calendar().round(year);
        FindingCode code = year.year() == 2021 ? CalendarFindings.POSTPONED_INFERRED : CalendarFindings.POSTPONED;
        assertThat(citations(answer, code))
                .containsExactlyElementsOf(postponed == null ? List.of() : List.of(postponed));
        assertThat(citations(answer, CalendarFindings.NOT_FOR))
                .containsExactlyElementsOf(notFor == null ? List.of() : List.of(notFor));
        if (notFor != null) {
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.code().equals(CalendarFindings.NOT_FOR))
                    .flatExtracting(Finding::arguments)
                    .containsExactly(Stream.of("BR", "CN", "KR", "PE")
                            .map(CountryCode::of)
                            .toList());
            assertThat(citations(answer, CalendarFindings.APRIL_SURVEY)).containsExactly("NOTICE");
            assertThat(citations(answer, CalendarFindings.BODIES)).containsExactly("S42");
        }
    }

    /** There were April arrivals in these years (S20, S21, S48); only the notice tells of their survey. */
    @ParameterizedTest
    @CsvSource({"2013, false", "2014, false", "2015, false", "2018, false", "2019, false", "2020, true", "2021, true"})
    void theSurveyForAprilArrivalsIsToldFromTheRoundOfTheNoticeOn(FiscalYear year, boolean told) {
        assertThat(citations(JetRules.standard().calendar().round(year), CalendarFindings.APRIL_SURVEY))
                .containsExactlyElementsOf(told ? List.of("NOTICE") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2019, ", "2020, S28b", "2021, "})
    void theDaysOfDepartureAfterThePostponementAreCited(FiscalYear year, String source) {
        assertThat(citations(JetRules.standard().calendar().round(year), CalendarFindings.POSTPONED_DEPARTURES))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** The sources name COVID-19 for FY2020 and FY2021; a value of the caller has no reason. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2030})
    void noReasonIsGivenForAPostponementOfTheCaller(int arrivalYear) {
        FiscalYear year = FiscalYear.of(arrivalYear);
        Overlay overlay = Overlays.of(
                "late",
                OverlayValue.builder()
                        .parameter(CalendarParameters.POSTPONEMENT.id())
                        .span(year.span())
                        .value("arrivals did not follow the plan")
                        .at("memo")
                        .build());
        RoundCalendar answer = JetRules.standard().with(overlay).calendar().round(year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("calendar.postponement"))
                .extracting(finding -> Texts.in(Locale.ENGLISH).finding(finding))
                .containsExactly("In " + year
                        + " the summer arrivals did not follow the plan, as a value that the caller supplied"
                        + " has it: the months that the sources give are the plan.");
    }

    /** A number that is read counts, with its level. */
    @ParameterizedTest
    @CsvSource({"2013, ", "2016, VERIFIED", "2017, SECONDARY", "2021, "})
    void theLevelOfANumberIsToldWhereASourcePrintsIt(FiscalYear year, Assurance level) {
        RoundCalendar answer = JetRules.standard().calendar().round(year);
        assertThat(answer.explanation().assurances().contains(Assurance.SECONDARY))
                .isEqualTo(level == Assurance.SECONDARY);
        assertThat(answer.explanation().assurances().contains(Assurance.VERIFIED))
                .isEqualTo(level == Assurance.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "1990, S43, S43",
        "2014, S43, S43",
        "2015, , ",
        "2021, NOTICE, NOTICE",
        "2022, , ",
        "2023, S34, S34",
        "2030, S34, S34"
    })
    void aNumberThatIsCountedCitesTheNearestThatIsPrinted(FiscalYear year, String source, String numbered) {
        RoundCalendar answer = JetRules.standard().calendar().round(year);
        assertThat(citations(answer, CalendarFindings.ROUND_COUNTED))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
        RoundCalendar beside = JetRules.standard()
                .with(numbered(FiscalYear.of(2028), 99))
                .calendar()
                .round(year);
        assertThat(citations(beside, CalendarFindings.ROUND_COUNTED))
                .containsExactlyElementsOf(numbered == null ? List.of() : List.of(numbered));
    }

    static Overlay numbered(FiscalYear year, int round) {
        return Overlays.of("numbered", CalendarParameters.ROUND.overlay(year.span(), ProgrammeRound.of(round), "memo"));
    }

    /** In other months than those of the plan, steps follow each other in another order. */
    @Test
    void theStepsStandInOrderOfTime() {
        Overlay earlier = Overlays.of(
                "earlier",
                CalendarParameters.SURVEY.overlay(
                        DateSpan.startingOn(LocalDate.of(2020, 4, 1)),
                        MonthWindow.parse("August to September"),
                        "memo"));
        RoundCalendar answer = JetRules.standard().with(earlier).calendar().round(FiscalYear.of(2020));

        assertThat(answer.steps())
                .extracting(DatedStep::step)
                .startsWith(Step.PLACEMENT_REQUEST_SURVEY, Step.APPLICANT_RECRUITMENT);
        assertThat(answer.steps()).extracting(step -> step.months().from()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"2027, 99", "2027, 41", "2020, 99", "2015, 1"})
    void theNumberThatTheCallerGivesIsUsedAndCited(FiscalYear year, int round) {
        JetRules rules = JetRules.standard().with(EvidencePolicy.carryForward()).with(numbered(year, round));
        RoundCalendar answer = rules.calendar().round(year);
        assertThat(answer.round().number()).isEqualTo(round);
        assertThat(answer.details()).containsEntry("round", ProgrammeRound.of(round));
        assertThat(citations(answer, CalendarFindings.ROUND)).containsExactly("numbered");
        assertThat(answer.assurance()).contains(Assurance.OVERRIDDEN);
        RoundCalendar later = rules.calendar().round(year.plusYears(10));
        assertThat(later.round().number()).isEqualTo(year.year() + 10 - 1986);
        assertThat(later.explanation().assurances().contains(Assurance.OVERRIDDEN))
                .isFalse();
    }

    @Test
    void theWayOfARequestIsSaidAsItIs() {
        Overlay direct = Overlays.of(
                "direct",
                CalendarParameters.REQUEST_ROUTE.overlay(
                        FiscalYear.of(2020).span(), Route.of(Stop.MUNICIPALITY, Stop.CLAIR), "memo"));
        String text = JetRules.standard()
                .with(direct)
                .calendar()
                .round(FiscalYear.of(2020))
                .explain(Locale.ENGLISH);
        assertThat(text)
                .contains("The request of a municipality takes this way: municipality → CLAIR.")
                .doesNotContain("coordinating body");
    }

    /** The letter, last paragraph. */
    @ParameterizedTest
    @CsvSource({"2019, MUNICIPALITY, 0, 0", "2020, MUNICIPALITY, 1, 1", "2020, , 1, 1", "2020, PREFECTURE, 0, 1"})
    void whoHoldsTheSurveyAndWhomAMunicipalityAsksIsSaid(FiscalYear year, OrganisationKind kind, int asks, int held) {
        RoundCalendar answer = JetRules.standard()
                .calendar()
                .round(new CalendarQuestion(year, kind == null ? Fact.notSupplied() : Fact.known(kind)));
        assertThat(citations(answer, CalendarFindings.THROUGH_COORDINATING_BODY))
                .hasSize(asks);
        assertThat(citations(answer, CalendarFindings.SURVEY_HELD)).hasSize(held);
        if (held == 1) {
            assertThat(answer.explain(Locale.ENGLISH))
                    .contains(
                            "CLAIR conducts the placement request survey for new participants and addresses it to the coordinating bodies:"
                                    + " prefecture, designated city.");
            assertThat(answer.explain(Locale.JAPANESE)).contains("新規招致者の配置要望調査は、自治体国際化協会が取りまとめ団体（都道府県、政令指定都市）あてに実施する。");
        }
    }

    @Test
    void theMonthsOfEveryStepAreAReason() {
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2020)).findings())
                .filteredOn(finding -> finding.code().equals(CalendarFindings.MONTHS))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly(
                        Step.PLACEMENT_REQUEST_SURVEY,
                        Step.APRIL_NOTICE,
                        Step.APPLICANT_RESULTS,
                        Step.APRIL_ARRIVAL,
                        Step.PLACEMENT_RESULTS,
                        Step.ARRIVAL);
    }

    @Test
    void everyStepSaysWhoActsWhereASourceDoes() {
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2020)).steps())
                .filteredOn(step -> step.actor().isPresent())
                .extracting(step -> step.step().id() + "=" + step.actor().get().id())
                .containsExactly(
                        "applicant-recruitment=embassy",
                        "first-notice-and-interviews=embassy",
                        "placement-information=contracting-organisation");
    }

    @Test
    void aPartOfAMonthIsKept() {
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2020)).steps())
                .filteredOn(step -> step.details().containsKey("part"))
                .extracting(
                        step -> step.months().label(Locale.ENGLISH),
                        step -> step.months().label(Locale.JAPANESE))
                .containsExactly(
                        tuple("October 2019 to November 2019 or early December 2019", "2019年10月～2019年11月又は2019年12月上旬"),
                        tuple("late March 2020 to April 2020", "2020年3月下旬～2020年4月"));
    }

    @Test
    void aStepWhoseMonthsNoSourceTellsIsNamed() {
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2019)).findings())
                .filteredOn(finding -> finding.code().equals(CalendarFindings.MONTHS_UNKNOWN))
                .flatExtracting(Finding::arguments)
                .contains(Step.ARRIVAL, Step.PLACEMENT_RESULTS);
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2020)).findings())
                .extracting(Finding::code)
                .doesNotContain(CalendarFindings.MONTHS_UNKNOWN);
    }

    @Test
    void theDetailsOfAStepAreThoseThatAreKnown() {
        RoundCalendar answer = JetRules.standard().calendar().round(FiscalYear.of(2020), OrganisationKind.MUNICIPALITY);
        assertThat(answer.steps())
                .allSatisfy(step -> assertThat(step.details())
                        .containsKeys("step", "from", "through", "assurance")
                        .satisfies(details -> assertThat(Optional.ofNullable(details.get("actor")))
                                .isEqualTo(step.actor()))
                        .satisfies(details -> assertThat(Optional.ofNullable(details.get("route")))
                                .isEqualTo(step.route())));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, ",
        "true, false, false, LATE_START",
        "false, true, false, EARLY_END",
        "false, true, true, EARLY_END_OR_MONTH_BEFORE",
        "true, true, false, LATE_START_AND_EARLY_END"
    })
    void aPartOfTheMonthsIsNamed(boolean late, boolean early, boolean orBefore, PartOfMonth part) {
        DatedWindow months = new MonthWindow(Month.MARCH, Month.APRIL, late, early, orBefore).in(FiscalYear.of(2019));
        assertThat(PartOfMonth.of(months)).isEqualTo(Optional.ofNullable(part));
    }

    private static List<String> citations(RoundCalendar answer, FindingCode code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.citations().stream())
                .map(citation -> citation.source().id())
                .toList();
    }

    @Test
    void thereIsNoRoundBefore1987() {
        assertThatThrownBy(() -> JetRules.standard().calendar().round(FiscalYear.of(1986)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal year 1986 is before the first round of the programme; accepted: 1987 to 2999");
    }

    @Test
    void whoseRoutesAreShownIsSaidWhereNobodyTold() {
        FiscalYear year = FiscalYear.of(2020);
        List<Fact<OrganisationKind>> open = List.of(Fact.notSupplied(), Fact.askedWithoutAnswer());
        for (Fact<OrganisationKind> organisation : open) {
            assertThat(JetRules.standard()
                            .calendar()
                            .round(new CalendarQuestion(year, organisation))
                            .findings())
                    .extracting(Finding::code)
                    .contains(CalendarFindings.MUNICIPALITY_SHOWN);
        }
        assertThat(JetRules.standard().calendar().round(FiscalYear.of(2019)).findings())
                .extracting(Finding::code)
                .contains(CalendarFindings.ROUTE_UNKNOWN)
                .doesNotContain(CalendarFindings.MUNICIPALITY_SHOWN);
        assertThat(JetRules.standard()
                        .calendar()
                        .round(year, OrganisationKind.MUNICIPALITY)
                        .findings())
                .extracting(Finding::code)
                .contains(CalendarFindings.THROUGH_PREFECTURE)
                .doesNotContain(CalendarFindings.MUNICIPALITY_SHOWN);
    }

    /** The wording of the notice supports that a designated city reports directly, and no more. */
    @ParameterizedTest
    @CsvSource({"MUNICIPALITY, VERIFIED", "PREFECTURE, VERIFIED", "DESIGNATED_CITY, ESTIMATED"})
    void theLevelOfAStepIsThatOfItsRouteToo(OrganisationKind kind, Assurance ofResult) {
        RoundCalendar answer = JetRules.standard().calendar().round(FiscalYear.of(2020), kind);
        assertThat(answer.steps())
                .filteredOn(step -> step.route().isPresent())
                .extracting(DatedStep::step, DatedStep::assurance)
                .containsExactly(
                        tuple(Step.PLACEMENT_REQUEST_SURVEY, Assurance.VERIFIED),
                        tuple(Step.PLACEMENT_RESULTS, ofResult));
        assertThat(citations(answer, CalendarFindings.DIRECT_RESULT_INFERRED))
                .hasSize(ofResult == Assurance.ESTIMATED ? 2 : 0);
    }

    @Test
    void monthsOfTheCallerDoNotHideTheLevelOfTheRoute() {
        JetRules rules = JetRules.standard()
                .with(Overlays.of(
                        "X",
                        OverlayValue.builder()
                                .parameter(CalendarParameters.RESULTS.id())
                                .span(FiscalYear.of(2020).span())
                                .value("May")
                                .at("a")
                                .build()));
        RoundCalendar answer = rules.calendar().round(FiscalYear.of(2020), OrganisationKind.DESIGNATED_CITY);

        assertThat(answer.steps())
                .filteredOn(step -> step.step() == Step.PLACEMENT_RESULTS)
                .extracting(
                        DatedStep::assurance,
                        step -> step.assurances().levels(),
                        step -> step.details().get("assurances"))
                .containsExactly(tuple(
                        Assurance.OVERRIDDEN,
                        Set.of(Assurance.VERIFIED, Assurance.ESTIMATED, Assurance.OVERRIDDEN),
                        Assurances.of(List.of(Assurance.VERIFIED, Assurance.ESTIMATED, Assurance.OVERRIDDEN))));
    }

    @Test
    void whereNothingMayBeInferredTheResultOfADesignatedCityIsOpen() {
        JetRules rules = JetRules.standard().with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)));
        RoundCalendar answer = rules.calendar().round(FiscalYear.of(2020), OrganisationKind.DESIGNATED_CITY);
        assertThat(route(answer, Step.PLACEMENT_REQUEST_SURVEY)).contains("DESIGNATED_CITY > CLAIR");
        assertThat(route(answer, Step.PLACEMENT_RESULTS)).isEmpty();
        assertThat(answer.missing()).extracting(missing -> missing.code()).contains(CalendarFindings.ASK_ROUTE);
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

    private static Optional<String> route(RoundCalendar answer, Step step) {
        return answer.steps().stream()
                .filter(dated -> dated.step() == step)
                .flatMap(dated -> dated.route().stream())
                .map(Route::toString)
                .findFirst();
    }
}
