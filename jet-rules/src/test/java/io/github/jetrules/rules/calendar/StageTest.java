package io.github.jetrules.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

    private static CalendarRules rules() {
        return JetRules.standard().calendar();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "stage.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            LocalDate on,
            FiscalYear fiscalYear,
            OrganisationKind organisation,
            Outcome outcome,
            String steps,
            String missing) {
        Fact<OrganisationKind> kind = Fact.ofNullable(organisation);
        Stage answer = rules().stageOn(
                        fiscalYear == null ? StageQuestion.of(on, kind) : StageQuestion.of(on, fiscalYear, kind));
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.steps())
                .extracting(step -> step.round() + " " + step.step().step().id() + "=" + step.state())
                .containsExactlyElementsOf(Cases.list(steps));
        assertThat(answer.missing())
                .extracting(fact -> fact.fact() + ":" + fact.kind())
                .containsExactlyElementsOf(Cases.list(missing));
        String form = answer.match(assessed -> "ASSESSED", undetermined -> "UNDETERMINED");
        assertThat(form).isEqualTo(outcome.name());
        assertThat(answer.basis().date()).isEqualTo(on);
        assertThat(answer.basis().dateName()).isEqualTo(DateName.DAY_ASKED);
    }

    @Test
    void theCurrentAndTheNextStepsAreNamed() {
        Stage answer = rules().stageOn(LocalDate.of(2021, 1, 15));
        assertThat(answer.current())
                .extracting(step -> step.step().step())
                .containsExactly(Step.PLACEMENT_REQUEST_SURVEY, Step.FIRST_NOTICE_AND_INTERVIEWS);
        assertThat(answer.next())
                .extracting(step -> step.step().step())
                .containsExactly(Step.APRIL_NOTICE, Step.APPLICANT_RESULTS);
    }

    @Test
    void whatIsUnderWayAndWhatComesNextIsSaidWithItsSources() {
        LocalDate day = LocalDate.of(2021, 1, 15);
        ProgrammeRound round = ProgrammeRound.of(35);
        Stage answer = rules().stageOn(day);

        assertThat(answer.findings())
                .filteredOn(finding ->
                        Set.of(CalendarFindings.CURRENT, CalendarFindings.NEXT).contains(finding.code()))
                .extracting(
                        Finding::code,
                        Finding::arguments,
                        finding -> finding.citations().stream()
                                .map(citation -> citation.source().id() + ", " + citation.at())
                                .toList())
                .containsExactly(
                        tuple(
                                CalendarFindings.CURRENT,
                                List.of(day, Step.PLACEMENT_REQUEST_SURVEY, round, months("2020-12", "2021-01", false)),
                                List.of("NOTICE, ref 1 p. 23 スケジュール")),
                        tuple(
                                CalendarFindings.CURRENT,
                                List.of(
                                        day,
                                        Step.FIRST_NOTICE_AND_INTERVIEWS,
                                        round,
                                        months("2021-01", "2021-02", false)),
                                List.of("S27, application timeline")),
                        tuple(
                                CalendarFindings.NEXT,
                                List.of(Step.APRIL_NOTICE, round, months("2021-03", "2021-04", false)),
                                List.of("S27, application timeline")),
                        tuple(
                                CalendarFindings.NEXT,
                                List.of(Step.APPLICANT_RESULTS, round, months("2021-03", "2021-04", true)),
                                List.of("S27, application timeline")));
    }

    private static DatedWindow months(String from, String through, boolean startsLate) {
        return new DatedWindow(YearMonth.parse(from), YearMonth.parse(through), startsLate, false, false);
    }

    @Test
    void thatNothingIsUnderWayIsSaid() {
        assertThat(rules().stageOn(LocalDate.of(2023, 9, 15)).findings())
                .extracting(Finding::code)
                .contains(CalendarFindings.NONE);
        assertThat(rules().stageOn(LocalDate.of(2023, 8, 31)).findings())
                .extracting(Finding::code)
                .doesNotContain(CalendarFindings.NONE);
    }

    @Test
    void theRoundAskedForIsNamedAndItsOtherStepsAreDated() {
        FiscalYear year = FiscalYear.of(2020);
        Stage answer = rules().stageOn(StageQuestion.of(LocalDate.of(2020, 2, 1), year, Fact.notSupplied()));
        assertThat(arguments(answer, CalendarFindings.ROUND))
                .containsExactly(List.of(year, ProgrammeRound.of(34), FiscalYear.of(2019)));
        assertThat(arguments(answer, CalendarFindings.MONTHS))
                .extracting(arguments -> arguments.get(0))
                .contains(Step.PLACEMENT_REQUEST_SURVEY, Step.ARRIVAL)
                .doesNotContain(Step.FIRST_NOTICE_AND_INTERVIEWS, Step.APRIL_NOTICE);
        assertThat(arguments(rules().stageOn(LocalDate.of(2020, 2, 1)), CalendarFindings.ROUND))
                .isEmpty();
    }

    @Test
    void theDetailsHaveTheRoundOnlyWhereOneWasAskedFor() {
        LocalDate day = LocalDate.of(2020, 2, 1);
        Stage ofARound = rules().stageOn(StageQuestion.of(day, FiscalYear.of(2020), Fact.notSupplied()));

        assertThat(ofARound.details()).containsOnlyKeys("round", "steps").containsEntry("round", ProgrammeRound.of(34));
        assertThat(rules().stageOn(day).details()).containsOnlyKeys("steps");
    }

    /** The groups from the United States left on 8 and 12 September 2020 (S28b). */
    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 34 NEXT",
        "2020-07-01, 34 UNCLEAR",
        "2020-09-10, 34 UNCLEAR",
        "2021-03-31, 34 UNCLEAR",
        "2021-04-01, 34 UNCLEAR",
        "2021-09-01, 34 UNCLEAR;35 UNCLEAR",
        "2022-03-31, 34 UNCLEAR;35 UNCLEAR",
        "2022-04-01, 35 UNCLEAR",
        "2022-08-31, 35 UNCLEAR;36 CURRENT",
        "2023-03-31, 35 UNCLEAR",
        "2023-04-01, "
    })
    void arrivalsThatDidNotFollowThePlanAreNotSaidToBeOver(LocalDate on, String arrivals) {
        assertThat(rules().stageOn(on).steps())
                .filteredOn(step -> step.step().step() == Step.ARRIVAL)
                .extracting(step -> step.round().number() + " " + step.state())
                .containsExactlyElementsOf(Cases.list(arrivals));
        assertThat(arguments(rules().stageOn(on), CalendarFindings.UNCLEAR_POSTPONED))
                .hasSize((int) Cases.list(arrivals).stream()
                        .filter(arrival -> arrival.endsWith("UNCLEAR"))
                        .count());
        assertThat(arguments(rules().stageOn(on), CalendarFindings.POSTPONED_DEPARTURES))
                .isEqualTo(
                        Cases.list(arrivals).stream().anyMatch(arrival -> arrival.startsWith("34"))
                                ? List.of(List.of(
                                        FiscalYear.of(2020),
                                        List.of(LocalDate.of(2020, 9, 8), LocalDate.of(2020, 9, 12))))
                                : List.of());
    }

    /** In each case where the sources do not settle it, the answer says why, and cites what shows it. */
    @ParameterizedTest
    @CsvSource({
        "2020-07-01, unclear-postponed, NOTICE S28b",
        "2022-09-01, unclear-postponed, NOTICE S40",
        "2019-12-05, unclear-end, S27",
        "2020-03-18, unclear, S27",
    })
    void whyItIsUnclearIsSaidWithItsSources(LocalDate on, String variant, String sources) {
        assertThat(rules().stageOn(on).findings())
                .filteredOn(finding -> finding.code().variant().equals(variant))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id())
                        .containsExactly(sources.split(" ")));
    }

    /** Where the plan may not be used, the postponed arrival is one of the steps that may be under way, a year later too. */
    @ParameterizedTest
    @CsvSource({"2022-03-31, true", "2022-06-01, true", "2023-03-31, true", "2023-04-01, false"})
    void stepsOfAPostponedRoundMayBeUnderWayAYearLater(LocalDate on, boolean isSaid) {
        Stage strict = JetRules.standard()
                .with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                .calendar()
                .stageOn(on);
        assertThat(arguments(strict, CalendarFindings.STAGE_UNKNOWN).contains(List.of(ProgrammeRound.of(35))))
                .isEqualTo(isSaid);
        assertThat(arguments(strict, CalendarFindings.STAGE_NOT_ALL_KNOWN)).isEmpty();
    }

    /** A round of long ago has no step that may come next. */
    @Test
    void aRoundThatIsOverHasNoStepToCome() {
        Stage answer =
                rules().stageOn(StageQuestion.of(LocalDate.of(2026, 6, 1), FiscalYear.of(2015), Fact.notSupplied()));
        assertThat(arguments(answer, CalendarFindings.STAGE_NOT_ALL_KNOWN))
                .containsExactly(List.of(ProgrammeRound.of(29)));
        assertThat(arguments(answer, CalendarFindings.STAGE_UNKNOWN)).isEmpty();
    }

    /** That arrivals of FY2021 did not follow the plan is inferred; who refuses that is not told the contrary. */
    @Test
    void arrivalsOfWhichAnInferenceIsRefusedAreNotSaidToBeOver() {
        Stage strict = JetRules.standard()
                .with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .calendar()
                .stageOn(StageQuestion.of(LocalDate.of(2021, 12, 20), FiscalYear.of(2021), Fact.notSupplied()));
        assertThat(strict.steps())
                .filteredOn(step -> step.step().step() == Step.ARRIVAL)
                .extracting(StagedStep::state)
                .containsExactly(StepState.UNCLEAR);
    }

    /** What holds for a round as a whole is said of the rounds that are shown, on a day as in the calendar. */
    @ParameterizedTest
    @CsvSource({"2019-10-15, 2020, 2020", "2019-12-15, , 2020", "2020-05-15, , 2020", "2020-09-10, 2020, 2020;2021"})
    void theRemarksOfTheCalendarAreSaidOfADayToo(LocalDate on, FiscalYear asked, String years) {
        Stage answer =
                rules().stageOn(asked == null ? StageQuestion.of(on) : StageQuestion.of(on, asked, Fact.notSupplied()));
        assertThat(arguments(answer, CalendarFindings.APRIL_SURVEY))
                .extracting(arguments -> ((FiscalYear) arguments.get(0)).year() + "")
                .containsExactlyElementsOf(Cases.list(years));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(CalendarFindings.NOT_FOR, CalendarFindings.BODIES);
    }

    /** The summer arrivals of 2020 were postponed; here until recruitment for the next round had begun. */
    @Test
    void theStepsOfTwoRoundsAreToldInTheOrderOfTime() {
        Overlay postponed = Overlays.of(
                "postponed",
                CalendarParameters.ARRIVAL.overlay(
                        FiscalYear.of(2020).span(), MonthWindow.parse("November to December"), "memo"));

        assertThat(JetRules.standard()
                        .with(postponed)
                        .calendar()
                        .stageOn(LocalDate.of(2020, 11, 15))
                        .steps())
                .extracting(step -> step.round() + " " + step.step().step().id() + "=" + step.state())
                .containsExactly(
                        "35 applicant-recruitment=CURRENT", "34 arrival=CURRENT", "35 placement-request-survey=NEXT");
    }

    /** The first third of a month ends on the 10th, its first half on the 15th, and "early" may mean either. */
    @ParameterizedTest
    @CsvSource({
        "2020-11-30, CURRENT",
        "2020-12-10, CURRENT",
        "2020-12-11, UNCLEAR",
        "2020-12-15, UNCLEAR",
        "2020-12-16, ",
    })
    void earlyInTheLastMonthIsItsFirstThirdOrItsFirstHalf(LocalDate on, StepState state) {
        Overlay early = Overlays.of(
                "early",
                CalendarParameters.ARRIVAL.overlay(
                        FiscalYear.of(2020).span(), MonthWindow.parse("November to early December"), "memo"));

        assertThat(JetRules.standard().with(early).calendar().stageOn(on).steps())
                .filteredOn(step ->
                        step.step().step() == Step.ARRIVAL && step.round().equals(ProgrammeRound.of(34)))
                .extracting(StagedStep::state)
                .containsExactlyElementsOf(state == null ? List.of() : List.of(state));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-01, 0, 0",
        "2020-02-01, 1, 0",
        "2020-07-31, 1, 1",
        "2021-04-01, 1, 1",
        "2022-04-01, 0, 1",
        "2023-04-01, 0, 0"
    })
    void aPostponementIsSaidOfTheRoundsThatMatter(LocalDate on, int sourced, int inferred) {
        assertThat(arguments(rules().stageOn(on), CalendarFindings.POSTPONED)).hasSize(sourced);
        assertThat(arguments(rules().stageOn(on), CalendarFindings.POSTPONED_INFERRED))
                .hasSize(inferred);
    }

    /** On 2020-05-15 round 34 informs its participants; whoever asks for a later round is told that it is left out. */
    @ParameterizedTest
    @CsvSource({"2020, ", "2021, 35", "2030, 44"})
    void thatEarlierRoundsAreLeftOutIsSaid(FiscalYear year, Integer from) {
        Stage answer = rules().stageOn(StageQuestion.of(LocalDate.of(2020, 5, 15), year, Fact.notSupplied()));
        assertThat(arguments(answer, CalendarFindings.LATER_ROUNDS_ONLY))
                .isEqualTo(from == null ? List.of() : List.of(List.of(ProgrammeRound.of(from), year)));
        assertThat(arguments(answer, CalendarFindings.NONE)).hasSize(from == null ? 0 : 1);
    }

    @Test
    void inTheYearBeforeItsArrivalARoundIsNotTheOnlyOneThatCouldBeUnderWay() {
        Stage march =
                rules().stageOn(StageQuestion.of(LocalDate.of(2024, 3, 31), FiscalYear.of(2024), Fact.notSupplied()));
        Stage april =
                rules().stageOn(StageQuestion.of(LocalDate.of(2024, 4, 1), FiscalYear.of(2024), Fact.notSupplied()));
        assertThat(arguments(march, CalendarFindings.LATER_ROUNDS_ONLY)).hasSize(1);
        assertThat(arguments(april, CalendarFindings.LATER_ROUNDS_ONLY)).isEmpty();
        assertThat(arguments(rules().stageOn(LocalDate.of(2024, 3, 31)), CalendarFindings.LATER_ROUNDS_ONLY))
                .isEmpty();
    }

    /** The arrivals of rounds 34 and 35 were postponed, so they may be under way a year later. */
    @ParameterizedTest
    @CsvSource({
        "2021-04-01, 2020, false",
        "2021-04-01, 2021, true",
        "2022-03-31, 2021, true",
        "2022-05-15, 2022, true",
        "2023-04-01, 2023, false",
        "1986-05-15, 1987, false"
    })
    void thatAPostponedRoundIsLeftOutIsSaid(LocalDate on, FiscalYear year, boolean isSaid) {
        Stage answer = rules().stageOn(StageQuestion.of(on, year, Fact.notSupplied()));
        assertThat(arguments(answer, CalendarFindings.LATER_ROUNDS_ONLY)).hasSize(isSaid ? 1 : 0);
    }

    @Test
    void theNumberOfARoundThatTheCallerGivesNamesIt() {
        CalendarRules rules = JetRules.standard()
                .with(CalendarRulesTest.numbered(FiscalYear.of(2027), 99))
                .calendar();
        LocalDate day = LocalDate.of(2027, 5, 15);
        Stage ofAll = rules.stageOn(day);
        Stage ofOne = rules.stageOn(StageQuestion.of(day, FiscalYear.of(2027), Fact.notSupplied()));
        for (Stage answer : List.of(ofAll, ofOne)) {
            assertThat(answer.current())
                    .extracting(StagedStep::round, step -> step.step().step())
                    .containsExactly(tuple(ProgrammeRound.of(99), Step.PLACEMENT_INFORMATION));
            assertThat(answer.assurance()).contains(Assurance.OVERRIDDEN);
            assertThat(answer.findings().stream().flatMap(finding -> finding.citations().stream()))
                    .extracting(citation -> citation.source().id())
                    .contains("numbered");
        }
        assertThat(ofOne.round()).contains(ProgrammeRound.of(99));
        assertThat(ofAll.round()).isEmpty();
        assertThat(ofOne.details()).containsEntry("round", ProgrammeRound.of(99));
        assertThat(ofOne.steps())
                .filteredOn(step -> step.round().equals(ProgrammeRound.of(99)))
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"2018-12-15, 32;33", "2020-01-15, 33", "2021-01-15, "})
    void aRoundWhoseMonthsAreNotAllKnownIsNamed(LocalDate on, String rounds) {
        assertThat(arguments(rules().stageOn(on), CalendarFindings.STAGE_UNKNOWN))
                .extracting(arguments -> arguments.get(0).toString())
                .containsExactlyElementsOf(Cases.list(rounds));
    }

    private static List<List<Object>> arguments(Stage answer, FindingCode code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::arguments)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1986-03-31", "2999-04-01"})
    void aDayOutsideTheRoundsIsRefused(LocalDate on) {
        assertThatThrownBy(() -> rules().stageOn(on))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day " + on + " is out of range; accepted: 1986-04-01 to 2999-03-31");
    }

    @Test
    void thereIsNoRoundBefore1987() {
        assertThatThrownBy(() -> StageQuestion.of(LocalDate.of(2020, 1, 1), FiscalYear.of(1986), Fact.notSupplied()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1986 is before the first round");
    }

    @Test
    void noFormCanBeBuiltWithoutWhatItMustSay() {
        Stage known = rules().stageOn(LocalDate.of(2021, 1, 15));
        Stage open = rules().stageOn(LocalDate.of(2018, 1, 15));
        assertThatThrownBy(() -> new Stage.Undetermined(known.question(), null, known.explanation(), List.of()))
                .hasMessage("an undetermined answer needs what is missing");
        assertThatThrownBy(() -> new Stage.Assessed(open.question(), null, open.explanation(), List.of()))
                .hasMessageStartingWith("a definite answer lacks");
    }

    /** A second way to tell where a step stands: by the months that the answer itself gives. */
    @Property
    @Domain(Questions.class)
    void statesFollowFromTheMonths(@ForAll StageQuestion question, @ForAll JetRules rules) {
        Stage answer = rules.calendar().stageOn(question);
        Optional<YearMonth> next = answer.steps().stream()
                .map(StagedStep::step)
                .filter(step -> question.on().isBefore(earliest(step)))
                .map(DatedStep::from)
                .min(Comparator.naturalOrder());
        for (StagedStep staged : answer.steps()) {
            DatedStep step = staged.step();
            boolean hasBegun = !question.on().isBefore(earliest(step));
            if (hasBegun && isPostponed(step, answer)) {
                assertThat(staged.state()).isEqualTo(StepState.UNCLEAR);
            } else if (!hasBegun) {
                assertThat(staged.state())
                        .isEqualTo(next.equals(Optional.of(step.from())) ? StepState.NEXT : StepState.LATER);
            } else if (question.on().isAfter(latest(step))) {
                assertThat(staged.state()).isEqualTo(StepState.OVER);
            } else {
                assertThat(staged.state()).isIn(StepState.CURRENT, StepState.UNCLEAR);
            }
        }
        assertThat(answer.steps())
                .isSortedAccordingTo(Comparator.comparing(step -> step.step().from()));
    }

    private static boolean isPostponed(DatedStep step, Stage answer) {
        return step.step() == Step.ARRIVAL
                && step.assurance() != Assurance.OVERRIDDEN
                && answer.findings().stream()
                        .anyMatch(finding -> finding.rule().equals("calendar.postponement")
                                && finding.arguments()
                                        .get(0)
                                        .equals(FiscalYear.containing(
                                                step.from().atDay(1))));
    }

    /** The first day by any reading of "late". */
    private static LocalDate earliest(DatedStep step) {
        return step.from().atDay(step.months().startsLate() ? 16 : 1);
    }

    /** The last day by any reading of "early". */
    private static LocalDate latest(DatedStep step) {
        return step.months().endsEarly()
                ? step.through().atDay(15)
                : step.through().atEndOfMonth();
    }

    @Property
    @Domain(Questions.class)
    void theStepsOfTheRoundAskedForAreThoseOfItsCalendar(@ForAll StageQuestion question, @ForAll JetRules rules) {
        question.fiscalYear().ifPresent(year -> {
            RoundCalendar calendar = rules.calendar().round(new CalendarQuestion(year, question.organisation()));
            assertThat(rules.calendar().stageOn(question).steps())
                    .filteredOn(step -> step.round().equals(calendar.round()))
                    .extracting(StagedStep::step)
                    .containsExactlyElementsOf(calendar.steps());
        });
    }
}
