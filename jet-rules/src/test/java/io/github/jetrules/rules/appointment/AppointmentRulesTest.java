package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentRulesTest {

    private static final Map<Outcome, Integer> PERMISSIVENESS =
            Map.of(Outcome.NOT_PERMITTED, 0, Outcome.UNDETERMINED, 1, Outcome.PERMITTED, 2);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "term.csv", numLinesToSkip = 1)
    void goldenCasesOfTerms(
            String sentence,
            LocalDate arrival,
            ArrivalGroup group,
            Outcome outcome,
            int terms,
            String firstTerm,
            LocalDate lastDay,
            String missing,
            String assurances,
            String source,
            String locator) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .groupArrival(arrival)
                .completedTerms(0)
                .group(Optional.ofNullable(group))
                .build();
        TermSchedule answer = JetRules.standard().appointments().terms(history);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.terms()).hasSize(terms);
        if (terms > 0) {
            assertThat(answer.terms().get(0).span()).isEqualTo(DateSpan.parse(firstTerm));
        }
        if (lastDay != null) {
            assertThat(answer.terms().get(terms - 1).lastDay()).isEqualTo(lastDay);
        }
        assertThat(answer.basis().date()).isEqualTo(arrival);
        assertThat(answer.basis().dateName()).isEqualTo(DateName.ARRIVAL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "reappoint.csv", numLinesToSkip = 1)
    void goldenCasesOfReappointment(
            String sentence,
            LocalDate arrival,
            ArrivalGroup group,
            int completed,
            String exceptional,
            Outcome outcome,
            String missing,
            LocalDate basis,
            String assurances,
            String source,
            String locator) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .groupArrival(arrival)
                .completedTerms(completed)
                .group(Optional.ofNullable(group))
                .exceptionalPerformance(Cases.fact(exceptional, Cases::isYes))
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.basis().date()).isEqualTo(basis);
        String form = answer.match(yes -> "PERMITTED", no -> "NOT_PERMITTED", open -> "UNDETERMINED");
        assertThat(form).isEqualTo(outcome.name());
    }

    @Test
    void theFourthYearIsOneJudgementOfTheContractingOrganisation() {
        Reappointment answer = reappointment(LocalDate.of(2021, 8, 1), 3, Fact.notSupplied());
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.kind()).isEqualTo(MissingKind.JUDGEMENT);
            assertThat(missing.askOf()).isEqualTo(AskOf.CONTRACTING_ORGANISATION);
            assertThat(missing.asked()).isFalse();
        });
        assertThat(answer.nextQuestion()).isPresent();
    }

    @Test
    void aJudgementThatWasAskedForIsNotAskedAgain() {
        Reappointment answer = reappointment(LocalDate.of(2021, 8, 1), 3, Fact.askedWithoutAnswer());
        assertThat(answer.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.asked()).isTrue());
        assertThat(answer.nextQuestion()).isEmpty();
    }

    /** What was asked for before plays no part: the same rule book answers each of them as if it were the first. */
    @Test
    void everyJudgementHasItsOwnAnswer() {
        LocalDate arrival = LocalDate.of(2021, 8, 1);
        List<Fact<Boolean>> judgements =
                List.of(Fact.known(true), Fact.known(false), Fact.notSupplied(), Fact.askedWithoutAnswer());

        for (int completed : List.of(3, 4)) {
            assertThat(judgements)
                    .extracting(judgement ->
                            reappointment(arrival, completed, judgement).outcome())
                    .containsExactly(
                            Outcome.PERMITTED, Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.UNDETERMINED);
        }
        assertThat(reappointment(arrival, 4, Fact.known(true)).findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.EXCEPTIONAL_MET))
                .flatExtracting(Finding::arguments)
                .containsExactly(5);
        assertThat(reappointment(arrival, 3, Fact.notSupplied()).nextQuestion()).isPresent();
    }

    /** From FY2002 to FY2005 a fourth year was for specialist posts (S23). */
    @Test
    void theFourthYearWasOnceForSpecialistPosts() {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2000, 7, 20))
                .completedTerms(3)
                .build();
        AppointmentRules rules = JetRules.standard().appointments();

        Reappointment specialist = rules.reappointment(history.withSpecialistPost(Fact.known(true)));
        Reappointment other = rules.reappointment(history.withSpecialistPost(Fact.known(false)));
        Reappointment open = rules.reappointment(history);

        assertThat(specialist.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(specialist.changes()).isEmpty();
        assertThat(other.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(other.changes())
                .extracting(change -> change.code().id())
                .containsExactly("appointment.specialist-post");
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly("specialistPost");
    }

    @Test
    void theLongestTimeIsSaidWithWhatWasServed() {
        assertThat(reappointment(LocalDate.of(2021, 8, 1), 5, Fact.known(true)).findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.MAXIMUM_REACHED))
                .flatExtracting(Finding::arguments)
                .containsExactly(5, CalendarPeriod.ofYears(5));
    }

    @ParameterizedTest
    @CsvSource({"2019-05-20", "2019-06-30", "2019-09-01", "2019-03-31"})
    void whenTheGroupArrivedIsAskedWhereItDecides(LocalDate arrival) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 3).withExceptionalPerformance(Fact.known(false));
        Reappointment answer = JetRules.standard().appointments().reappointment(history);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("groupArrival");
            assertThat(missing.kind()).isEqualTo(MissingKind.FACT);
        });
        assertThat(answer.decidingSets()).isEmpty();
        assertThat(answer.basis().dateName()).isEqualTo(DateName.ARRIVAL);
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.GROUP_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2019-04-01", "2019-04-30", "2019-07-01", "2019-08-31"})
    void whenTheGroupArrivedIsNotAskedInTheMonthsOfTheGroups(LocalDate arrival) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 3).withExceptionalPerformance(Fact.known(false));

        assertThat(JetRules.standard().appointments().reappointment(history).missing())
                .extracting(MissingFact::fact)
                .doesNotContain("groupArrival");
    }

    /**
     * Two reappointments in principle, a fourth and a fifth year for exceptional
     * performance, no sixth. An April arrival after 2015 has a short reappointment in the first year or none, so after n
     * terms the next one is in year n or year n + 1; so is that of somebody whose group is not known.
     */
    @ParameterizedTest
    @CsvSource({
        "2019-04-10, 2, , PERMITTED, ",
        "2019-04-10, 3, , UNDETERMINED, appointment.april-alignment;exceptional",
        "2019-04-10, 3, yes, PERMITTED, ",
        "2019-04-10, 3, no, UNDETERMINED, appointment.april-alignment",
        "2019-04-10, 4, , UNDETERMINED, exceptional",
        "2019-04-10, 4, yes, PERMITTED, ",
        "2019-04-10, 4, no, NOT_PERMITTED, ",
        "2019-04-10, 5, yes, UNDETERMINED, appointment.april-alignment",
        "2019-04-10, 5, no, NOT_PERMITTED, ",
        "2019-04-10, 6, , NOT_PERMITTED, ",
        "2019-05-20, 0, , PERMITTED, ",
        "2019-05-20, 1, , PERMITTED, ",
        "2019-05-20, 2, , PERMITTED, ",
        "2019-05-20, 3, yes, PERMITTED, ",
        "2019-05-20, 3, no, UNDETERMINED, groupArrival",
        "2019-05-20, 3, , UNDETERMINED, groupArrival;exceptional",
        "2019-05-20, 4, , UNDETERMINED, exceptional",
        "2019-05-20, 4, no, NOT_PERMITTED, ",
        "2019-05-20, 5, yes, UNDETERMINED, groupArrival",
        "2019-05-20, 6, , NOT_PERMITTED, ",
        // The fourth year was for specialist posts up to March 2006, and open in general up to March 2011.
        "2003-03-20, 3, , UNDETERMINED, groupArrival;specialistPost",
        "2007-09-20, 3, no, PERMITTED, ",
        "2008-03-31, 3, no, UNDETERMINED, groupArrival",
        // Year 3 is given in principle, and year 4 could begin on 1 May 2006 only, when it was open in general.
        "2003-04-30, 3, , PERMITTED, "
    })
    void anOpenNextTermIsJudgedForAllThatIsPossible(
            LocalDate arrival, int completed, String exceptional, Outcome outcome, String missing) {
        Reappointment answer = reappointment(arrival, completed, Cases.fact(exceptional, Cases::isYes));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactlyElementsOf(Cases.list(missing));
    }

    /**
     * Year n after whole years, or a year less if one of the terms was a short one, which lasts a day at least and less
     * than a year. The group of somebody who arrived in May 2019 came within the year; an April group in April 2019.
     */
    @ParameterizedTest
    @CsvSource({
        "2019-04-10, , 4, 4, 2022-04-12, 2023-04-11",
        "2019-04-10, , 4, 5, 2023-04-11, 2023-04-11",
        "2019-05-20, , 4, 4, 2022-04-03, 2023-05-01",
        "2019-05-20, , 4, 5, 2022-05-22, 2023-05-21",
        "2019-05-20, SUMMER, 4, 5, 2022-05-22, 2023-05-21",
        "2019-05-20, APRIL, 4, 4, 2021-05-23, 2023-05-21",
        "2019-05-20, , 1, 1, 2020-04-02, 2020-05-01",
        "2019-05-20, , 1, 2, 2019-05-22, 2020-05-21",
        "2020-02-10, , 2, 2, 2020-04-03, 2021-05-01"
    })
    void theYearsAndDaysOfAnOpenNextTermAreSaid(
            LocalDate arrival, ArrivalGroup group, int completed, int year, LocalDate earliest, LocalDate latest) {
        AppointmentHistory history = AppointmentHistory.of(arrival, completed)
                .withGroup(Optional.ofNullable(group))
                .withExceptionalPerformance(Fact.known(true));
        Reappointment answer = JetRules.standard().appointments().reappointment(history);

        boolean isOneDay = earliest.equals(latest);
        FindingCode code = isOneDay ? AppointmentFindings.POSSIBLE_YEAR_ON : AppointmentFindings.POSSIBLE_YEAR;
        assertThat(answer.findings().get(0).code())
                .isEqualTo(
                        arrival.getMonth() == Month.APRIL
                                ? AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN
                                : AppointmentFindings.NEXT_TERM_OPEN);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Finding::arguments)
                .contains(isOneDay ? List.of(year, earliest) : List.of(year, earliest, latest));
        assertThat(answer.findings())
                .filteredOn(finding -> !finding.code().equals(AppointmentFindings.GROUP_PRESUMED))
                .last()
                .extracting(Finding::code)
                .isEqualTo(AppointmentFindings.SAME_POST);
    }

    /** In the months of the groups, whose own arrival is taken for that of the group is told so, once it matters. */
    @ParameterizedTest
    @CsvSource({
        "2019-07-28, 1, true",
        "2019-07-28, 0, false",
        "2019-04-10, 1, true",
        "2019-04-10, 3, true",
        "2015-04-10, 3, true",
        "2019-08-31, 5, true",
        "2019-09-01, 1, false",
        "2019-06-30, 1, false"
    })
    void aPresumedGroupIsSaid(LocalDate arrival, int completed, boolean isSaid) {
        AppointmentHistory history = AppointmentHistory.of(arrival, completed);
        assertThat(presumes(JetRules.standard().appointments().reappointment(history)))
                .isEqualTo(isSaid);
        assertThat(presumes(JetRules.standard()
                        .appointments()
                        .reappointment(history.withGroupArrival(Fact.known(arrival)))))
                .isFalse();
        assertThat(presumes(JetRules.standard()
                        .appointments()
                        .reappointment(history.withGroupArrival(Fact.askedWithoutAnswer()))))
                .isFalse();
        assertThat(presumes(JetRules.standard().appointments().terms(history))).isEqualTo(isSaid || completed == 0);
        assertThat(presumes(JetRules.standard().appointments().terms(history.withGroupArrival(Fact.known(arrival)))))
                .isFalse();
    }

    private static boolean presumes(Explained answer) {
        return answer.findings().stream()
                .anyMatch(finding -> finding.code().equals(AppointmentFindings.GROUP_PRESUMED));
    }

    /** That late arrivals end with their group is in S24; the alignment is a gap. */
    @Test
    void whatLeavesTheNextTermOpenIsCitedWhereItDoesNotDecide() {
        assertThat(sources(
                        reappointment(LocalDate.of(2019, 5, 20), 2, Fact.notSupplied()),
                        AppointmentFindings.NEXT_TERM_OPEN))
                .containsExactly("S24");
        assertThat(reappointment(LocalDate.of(2019, 4, 10), 2, Fact.notSupplied())
                        .findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).isEmpty());
    }

    @Test
    void nobodyCouldSayWhenTheGroupArrivedInAMonthOfTheGroups() {
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2014, 7, 20), 3)
                .withGroupArrival(Fact.askedWithoutAnswer())
                .withExceptionalPerformance(Fact.known(false));
        Reappointment answer = JetRules.standard().appointments().reappointment(history);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("groupArrival");
            assertThat(missing.asked()).isTrue();
        });
        assertThat(JetRules.standard().appointments().terms(history).assurances())
                .contains(Assurance.ESTIMATED);
    }

    /** Where the length of terms changes, a group that came later need not mean a later next term. */
    @Test
    void theGroupIsAskedForWhereTermsAreNotOfOneLength() {
        JetRules rules = JetRules.standard()
                .with(Overlay.builder()
                        .id("longer")
                        .title(BilingualText.of("期間", "Lengths"))
                        .addValues(AppointmentParameters.TERM_LENGTH.overlay(
                                DateSpan.parse("2010-04-01/2012-03-31"), CalendarPeriod.ofYears(2), "p. 1"))
                        .build());
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2012, 11, 23), 4)
                .withGroup(ArrivalGroup.SUMMER)
                .withExceptionalPerformance(Fact.known(true));
        Reappointment answer = rules.appointments().reappointment(history);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("groupArrival");
    }

    /** The first term begins on the day after the own arrival, whenever the group came. */
    @Test
    void theFirstTermIsNeverOpen() {
        Reappointment answer = reappointment(LocalDate.of(2019, 5, 20), 0, Fact.notSupplied());

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2019, 5, 21));
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_TERM);
        Reappointment late = JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.of(LocalDate.of(2019, 9, 20), 0)
                        .withGroupArrival(Fact.known(LocalDate.of(2019, 7, 28))));
        assertThat(late.basis().date()).isEqualTo(LocalDate.of(2019, 9, 21));
    }

    @Test
    void aScheduleThatMayNotBeEstimatedAsksForTheGroup() {
        JetRules rules = JetRules.standard().with(EvidencePolicy.refusingOnly(EnumSet.of(Assurance.ESTIMATED)));
        TermSchedule answer = rules.appointments().firstTerm(LocalDate.of(2019, 5, 20));
        TermSchedule early = rules.appointments().firstTerm(LocalDate.of(1995, 10, 1));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).isEmpty();
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("groupArrival");
        assertThat(answer.decidingSets()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.GROUP_OPEN);
        assertThat(early.missing()).extracting(MissingFact::fact).containsExactly("appointment.start");
    }

    @Test
    void aScheduleOfAnAprilGroupAsksWhenItCame() {
        TermQuestion question = new TermQuestion(
                AppointmentHistory.of(LocalDate.of(2014, 5, 1), 0).withGroup(ArrivalGroup.APRIL));

        assertThat(JetRules.standard().appointments().terms(question).missing())
                .extracting(MissingFact::fact)
                .contains("groupArrival", "appointment.april-alignment");
    }

    /** With the group SUMMER there is no short reappointment, so the year is certain and only the day is open. */
    @Test
    void aSaidGroupLeavesTheYearCertain() {
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2019, 5, 20), 3)
                .withGroup(ArrivalGroup.SUMMER)
                .withExceptionalPerformance(Fact.known(false));

        assertThat(JetRules.standard().appointments().reappointment(history).outcome())
                .isEqualTo(Outcome.NOT_PERMITTED);
    }

    /** Nobody arrives with a group in a month in which that group does not, so the day on which it came is open. */
    @ParameterizedTest
    @CsvSource({
        "2014-04-09, SUMMER, true",
        "2019-07-28, APRIL, true",
        "2014-04-09, APRIL, false",
        "2019-07-28, SUMMER, false",
        "2014-04-09, , false",
        "2019-07-28, , false",
    })
    void aGroupThatDoesNotArriveInTheMonthLeavesItsDayOpen(LocalDate arrival, ArrivalGroup group, boolean isOpen) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 0).withGroup(Optional.ofNullable(group));
        TermSchedule terms = JetRules.standard().appointments().terms(history);

        assertThat(terms.assurances().contains(Assurance.ESTIMATED)).isEqualTo(isOpen);
        assertThat(terms.findings())
                .extracting(Finding::code)
                .contains(isOpen ? AppointmentFindings.OUTSIDE_GROUPS : AppointmentFindings.GROUP_PRESUMED)
                .doesNotContain(isOpen ? AppointmentFindings.GROUP_PRESUMED : AppointmentFindings.OUTSIDE_GROUPS);
    }

    @Property(tries = 3000)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void whateverTheGroupsArrivalADefiniteAnswerIsTheSame(
            @ForAll AppointmentHistory history, @ForAll @IntRange(max = 364) int daysLate, @ForAll JetRules rules) {
        LocalDate day = history.arrival().minusDays(daysLate);
        Assume.that(GroupArrival.isOpen(history) && !day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay()));
        Outcome open = rules.appointments().reappointment(history).outcome();
        AppointmentHistory said = history.withGroupArrival(Fact.known(day));
        if (open != Outcome.UNDETERMINED) {
            assertThat(rules.appointments().reappointment(said).outcome()).isEqualTo(open);
        }
    }

    @Property(tries = 3000)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void whateverTheAlignmentADefiniteAnswerToAnAprilArrivalIsTheSame(
            @ForAll AppointmentHistory history, @ForAll @IntRange(max = 363) int days) {
        AppointmentHistory april = history.withGroup(ArrivalGroup.APRIL);
        Assume.that(!GroupArrival.isOpen(april));
        LocalDate group = april.groupArrivalOrOwn();
        LocalDate shortTerm = CalendarPeriod.ofYears(1).dayAfter(group.plusDays(1));
        Overlay overlay = Overlay.builder()
                .id("aligned")
                .title(BilingualText.of("調整", "Alignment"))
                .addValue(AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        DateSpan.ofInclusive(group, group), shortTerm.plusDays(days), "p. 1"))
                .build();
        Outcome open = JetRules.standard().appointments().reappointment(april).outcome();
        if (open != Outcome.UNDETERMINED && april.completedTerms() > 1) {
            assertThat(JetRules.standard()
                            .with(overlay)
                            .appointments()
                            .reappointment(april)
                            .outcome())
                    .isEqualTo(open);
        }
    }

    /** The term from 10 April 2014, the short one to 3 August 2015, and one more year have been served. */
    @Test
    void afterItsShortReappointmentAnAprilArrivalIsInTheThirdYear() {
        Reappointment answer = reappointment(LocalDate.of(2014, 4, 9), 3, Fact.notSupplied());

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2016, 8, 4));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsOnlyOnce(AppointmentFindings.APRIL_ALIGNED)
                .doesNotContain(AppointmentFindings.APRIL_NEXT);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.WITHIN_MAXIMUM))
                .flatExtracting(Finding::arguments)
                .containsExactly(3, CalendarPeriod.ofYears(5));
    }

    @ParameterizedTest
    @CsvSource({"1, 2008-08-01", "2, 2009-08-01", "4, 2011-08-01"})
    void aLateArrivalIsReappointedWithTheGroup(int completed, LocalDate next) {
        Reappointment answer = JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(LocalDate.of(2007, 8, 22))
                        .groupArrival(LocalDate.of(2007, 7, 31))
                        .completedTerms(completed)
                        .build());

        assertThat(answer.basis().date()).isEqualTo(next);
    }

    /** The terms are those of the programme, whatever the law of the body makes of them. */
    @ParameterizedTest
    @CsvSource({"2017-07-28, PRIVATE_SCHOOL", "2017-07-28, OTHER", "2005-07-28, MUNICIPALITY"})
    void theTermsAreToldWhereLegalTermsAreNot(LocalDate arrival, OrganisationKind organisation) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.known(organisation)));

        assertThat(answer.terms()).hasSize(5).allMatch(term -> term.legalTerms().isEmpty());
    }

    @Test
    void theSecondTermAfterTheTwentyNinthOfFebruaryStartsInMarch() {
        List<ScheduledTerm> terms = JetRules.standard()
                .appointments()
                .firstTerm(LocalDate.of(2020, 2, 28))
                .terms();
        assertThat(terms)
                .extracting(term -> term.span().toString())
                .containsExactly(
                        "2020-02-29/2021-02-28",
                        "2021-03-01/2022-02-28",
                        "2022-03-01/2023-02-28",
                        "2023-03-01/2024-02-29",
                        "2024-03-01/2025-02-28");
    }

    /** S21 and S20: the short reappointment of the April arrivals of 2014 and 2015 comes on top of the five years. */
    @ParameterizedTest
    @CsvSource({"2014-04-09, longest-april", "2015-04-08, longest-april", "2015-07-28, longest"})
    void theShortReappointmentComesOnTopOfTheLongestTime(LocalDate arrival, String variant) {
        TermSchedule answer = JetRules.standard().appointments().firstTerm(arrival);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("appointment.maximum"))
                .extracting(finding -> finding.code().variant())
                .containsExactly(variant);
        assertThat(answer.terms().stream()
                        .map(ScheduledTerm::details)
                        .filter(details -> details.containsKey("shortReappointment")))
                .hasSize(variant.equals("longest") ? 0 : 1);
    }

    @Test
    void everyFormOfTheScheduleHasItsFunction() {
        assertThat(Stream.of(LocalDate.of(2019, 7, 28), LocalDate.of(1987, 7, 28))
                        .map(arrival -> JetRules.standard()
                                .appointments()
                                .firstTerm(arrival)
                                .match(known -> known.firstTerm().span().toString(), open -> "open")))
                .containsExactly("2019-07-29/2020-07-28", "open");
    }

    @ParameterizedTest
    @CsvSource({"2019-07-28, SUMMER", "2020-04-10, APRIL", "2019-12-01, "})
    void theGroupIsTheOneThatArrivesInTheMonth(LocalDate arrival, ArrivalGroup group) {
        assertThat(TermQuestion.of(arrival).group()).isEqualTo(Optional.ofNullable(group));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-30", "2019-09-01", "2019-03-31", "2020-05-01", "2019-12-31"})
    void anArrivalOutsideTheGroupsIsSaid(LocalDate arrival) {
        assertThat(JetRules.standard().appointments().firstTerm(arrival).findings())
                .extracting(Finding::code)
                .contains(AppointmentFindings.OUTSIDE_GROUPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-01", "2019-07-31", "2019-08-01", "2019-08-31", "2020-04-01", "2020-04-30"})
    void anArrivalOfAGroupIsNotSaidToBeOutside(LocalDate arrival) {
        assertThat(JetRules.standard().appointments().firstTerm(arrival).findings())
                .extracting(Finding::code)
                .doesNotContain(AppointmentFindings.OUTSIDE_GROUPS);
    }

    @Test
    void nobodyArrivedBeforeTheProgramme() {
        assertThatThrownBy(() -> JetRules.standard().appointments().firstTerm(LocalDate.of(1987, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival 1987-03-31 is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @Property
    @Domain(Questions.class)
    void termsFollowOneAnotherAndLastOneYear(@ForAll TermQuestion question, @ForAll JetRules rules) {
        LocalDate expected = question.arrival().plusDays(1);
        int year = 1;
        for (ScheduledTerm term : rules.appointments().terms(question).terms()) {
            assertThat(term.firstDay()).isEqualTo(expected);
            expected = term.lastDay().plusDays(1);
            boolean endsWithItsGroup =
                    term.year() == 1 && question.history().groupArrivalOrOwn().isBefore(question.arrival());
            if (term.term().isShort() || endsWithItsGroup) {
                assertThat(term.year()).isEqualTo(1);
                year = 2;
                continue;
            }
            assertThat(term.year()).isEqualTo(year++);
            assertThat(expected.getYear()).isEqualTo(term.firstDay().getYear() + 1);
            // Civil Code art. 143: where there is no corresponding day, the term ends on the last day of the month.
            MonthDay corresponding = MonthDay.from(term.firstDay());
            assertThat(MonthDay.from(expected))
                    .isEqualTo(
                            corresponding.equals(MonthDay.of(Month.FEBRUARY, 29))
                                    ? MonthDay.of(Month.MARCH, 1)
                                    : corresponding);
        }
    }

    @Property
    @Domain(Questions.class)
    void whatWasServedDoesNotChangeTheTerms(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        TermSchedule fresh = rules.appointments()
                .terms(AppointmentHistory.builder()
                        .arrival(history.arrival())
                        .completedTerms(0)
                        .group(history.group())
                        .groupArrival(history.groupArrival())
                        .build());
        assertThat(rules.appointments().terms(history).terms()).isEqualTo(fresh.terms());
    }

    /** Days on which the rules on reappointment change. */
    private static final List<LocalDate> REGIMES = Stream.of("2002-04-01", "2006-04-01", "2011-04-01")
            .map(LocalDate::parse)
            .toList();

    private static boolean isNextTermKnown(Reappointment answer) {
        return answer.basis().dateName() == DateName.FIRST_DAY_OF_TERM;
    }

    private static long regime(Reappointment answer) {
        return REGIMES.stream()
                .filter(day -> !day.isAfter(answer.basis().date()))
                .count();
    }

    @Property(tries = 3000)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void withinOneRegimeALongerHistoryIsNeverMorePermitted(
            @ForAll AppointmentHistory history,
            @ForAll boolean exceptional,
            @ForAll boolean specialist,
            @ForAll JetRules rules) {
        Assume.that(history.completedTerms() < AppointmentHistory.MAX_COMPLETED_TERMS);
        AppointmentHistory shorter =
                history.withExceptionalPerformance(Fact.known(exceptional)).withSpecialistPost(Fact.known(specialist));
        Reappointment before = rules.appointments().reappointment(shorter);
        Reappointment after =
                rules.appointments().reappointment(shorter.withCompletedTerms(shorter.completedTerms() + 1));
        if (isNextTermKnown(before) && isNextTermKnown(after) && regime(before) == regime(after)) {
            assertThat(PERMISSIVENESS.get(after.outcome())).isLessThanOrEqualTo(PERMISSIVENESS.get(before.outcome()));
        }
    }

    @Property(tries = 2000)
    @Domain(Questions.class)
    void theScheduleHasEveryTermForWhichAnAppointmentMayBeRenewed(
            @ForAll AppointmentHistory history, @ForAll JetRules rules) {
        Reappointment renewal = rules.appointments()
                .reappointment(
                        history.withExceptionalPerformance(Fact.known(true)).withSpecialistPost(Fact.known(true)));
        TermSchedule schedule = rules.appointments().terms(history);
        if (schedule.outcome() == Outcome.ASSESSED && renewal.outcome() != Outcome.UNDETERMINED) {
            assertThat(renewal.outcome() == Outcome.PERMITTED)
                    .isEqualTo(history.completedTerms() < schedule.terms().size());
        }
    }

    @Property(tries = 2000)
    @Domain(Questions.class)
    void termsAreContiguousAndNeverOverlap(@ForAll TermQuestion question, @ForAll JetRules rules) {
        List<ScheduledTerm> terms = rules.appointments().terms(question).terms();
        for (int i = 1; i < terms.size(); i++) {
            assertThat(terms.get(i - 1).span().isFollowedBy(terms.get(i).span()))
                    .as("%s then %s", terms.get(i - 1).span(), terms.get(i).span())
                    .isTrue();
            assertThat(terms.get(i - 1).span().overlaps(terms.get(i).span())).isFalse();
        }
    }

    @Property(tries = 2000)
    @Domain(Questions.class)
    void legalTermsOfAPublicBodyPartitionEachTermAndFromFy2020NonePasses31March(
            @ForAll TermQuestion question, @ForAll JetRules rules) {
        List<ScheduledTerm> terms = rules.appointments().terms(question).terms();
        boolean isLocalPublicBody = question.organisation()
                .value()
                .filter(OrganisationKind::isLocalPublicBody)
                .isPresent();
        for (ScheduledTerm term : terms) {
            if (!isLocalPublicBody || term.firstDay().isBefore(LocalDate.of(2011, 4, 1))) {
                assertThat(term.legalTerms()).isEmpty();
                continue;
            }
            LocalDate expected = term.firstDay();
            for (DateSpan legal : term.legalTerms()) {
                assertThat(legal.firstDay()).isEqualTo(expected);
                LocalDate last = legal.lastDay().orElseThrow();
                expected = last.plusDays(1);
                if (!last.isBefore(LocalDate.of(2020, 4, 1))) {
                    assertThat(FiscalYear.containing(last)).isEqualTo(FiscalYear.containing(legal.firstDay()));
                }
            }
            assertThat(expected).isEqualTo(term.lastDay().plusDays(1));
        }
    }

    @Property
    @Domain(Questions.class)
    void aLateArrivalIsInStepWithItsGroup(@ForAll TermQuestion question, @ForAll JetRules rules) {
        AppointmentHistory late = question.history();
        TermSchedule answer = rules.appointments().terms(question);
        if (!late.groupArrival().isKnown() || answer.terms().isEmpty()) {
            return;
        }
        AppointmentHistory group = AppointmentHistory.builder()
                .arrival(late.groupArrivalOrOwn())
                .completedTerms(0)
                .group(late.group())
                .build();
        List<ScheduledTerm> ofGroup = rules.appointments().terms(group).terms();
        if (ofGroup.isEmpty()) {
            return; // the group arrived before the sources begin
        }
        assertThat(answer.terms().get(0).lastDay()).isEqualTo(ofGroup.get(0).lastDay());
        if (answer.terms().size() > 1 && ofGroup.size() > 1) {
            assertThat(answer.terms().get(1).span()).isEqualTo(ofGroup.get(1).span());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "late.csv", numLinesToSkip = 1)
    void goldenCasesOfLateArrivals(
            String sentence,
            LocalDate arrival,
            LocalDate groupArrival,
            ArrivalGroup group,
            Outcome outcome,
            String spans,
            String missing,
            String assurances,
            String source) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .groupArrival(groupArrival)
                .completedTerms(0)
                .group(Optional.ofNullable(group))
                .build();
        TermSchedule answer = JetRules.standard().appointments().terms(history);
        Cases.check(answer, outcome, missing, assurances, source, null);
        assertThat(answer.terms())
                .extracting(term -> term.span().toString())
                .containsExactlyElementsOf(Cases.list(spans));
        List<FindingCode> codes = answer.findings().stream().map(Finding::code).toList();
        assertThat(codes.contains(AppointmentFindings.LATE_FIRST_TERM))
                .isEqualTo(outcome == Outcome.ASSESSED && groupArrival.isBefore(arrival));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "legal-terms.csv", numLinesToSkip = 1)
    void goldenCasesOfLegalTerms(
            String sentence,
            LocalDate arrival,
            OrganisationKind organisation,
            String legalTerms,
            String finding,
            String sources) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.ofNullable(organisation)));
        assertThat(answer.terms())
                .filteredOn(term -> !term.legalTerms().isEmpty())
                .extracting(term ->
                        term.legalTerms().stream().map(DateSpan::toString).collect(Collectors.joining(",")))
                .containsExactlyElementsOf(Cases.list(legalTerms));
        assertThat(answer.findings())
                .filteredOn(found -> found.rule().equals("appointment.legal-terms"))
                .filteredOn(found -> found.code().variant().equals(finding))
                .hasSize(1)
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(Cases.list(sources));
    }

    /** The by-law of Ono Town as amended on 21 February 2025 (S78). */
    @ParameterizedTest
    @CsvSource({"2020-02-20, false", "2020-02-21, true"})
    void exceptionsFromTheLegalStatusAreNamedFromTheDayOnWhichTheyWereSeen(LocalDate arrival, boolean areNamed) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.known(OrganisationKind.PREFECTURE)));
        assertThat(answer.terms().get(4).span().lastDay()).contains(arrival.plusYears(5));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .filteredOn(AppointmentFindings.LEGAL_EXCEPTIONS::equals)
                .hasSize(areNamed ? 1 : 0);
    }

    /** Ono Town keeps the earlier status (S78): the caller says so by an overlay. */
    @Test
    void aBodyThatKeepsTheEarlierStatusHasWholeTerms() {
        TermSchedule answer = JetRules.standard()
                .with(Overlay.builder()
                        .id("ono")
                        .title(BilingualText.of("小野町", "Ono Town"))
                        .addValues(AppointmentParameters.LEGAL_STATUS.overlay(
                                DateSpan.parse("2020-04-01/.."), LegalStatus.SPECIAL_SERVICE, "p. 1"))
                        .build())
                .appointments()
                .terms(new TermQuestion(
                        AppointmentHistory.of(LocalDate.of(2019, 7, 28), 0),
                        Fact.known(OrganisationKind.MUNICIPALITY)));
        assertThat(answer.terms())
                .allSatisfy(term -> assertThat(term.legalTerms()).containsExactly(term.span()));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("appointment.legal-terms"))
                .extracting(Finding::code)
                .containsExactly(AppointmentFindings.LEGAL_TERMS_WHOLE);
    }

    /** The contract of private schools (S79), the consultation on SEAs (S22), and how a reappointment is made. */
    @ParameterizedTest
    @CsvSource({
        "2014-03-31, , ",
        "2014-04-01, S22, ",
        "2015-03-31, S22, ",
        "2015-04-01, S20, S22",
        "2015-04-02, S20, S22",
        "2016-03-31, S20, S22",
        "2016-04-01, S20, S22"
    })
    void stepsOfAReappointmentAreNamed(LocalDate next, String samePost, String consultation) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(next.minusYears(1).minusDays(1))
                .groupArrival(next.minusYears(1).minusDays(1))
                .completedTerms(1)
                .group(ArrivalGroup.SUMMER)
                .role(Role.SEA)
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(sources(answer, AppointmentFindings.SAME_POST))
                .containsExactlyElementsOf(samePost == null ? List.of() : List.of(samePost));
        assertThat(sources(answer, AppointmentFindings.SEA_CONSULTATION))
                .containsExactlyElementsOf(consultation == null ? List.of() : List.of(consultation));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-31, ",
        "2011-04-01, S24",
        "2011-04-02, S24",
        "2015-03-31, S24",
        "2015-04-01, S20",
        "2022-03-31, S20",
        "2022-04-01, S34",
        "2023-04-01, S34"
    })
    void anAgreementIsSourcedFromFy2011(LocalDate next, String source) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(next.minusYears(1).minusDays(1))
                .groupArrival(next.minusYears(1).minusDays(1))
                .completedTerms(1)
                .group(ArrivalGroup.SUMMER)
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(sources(answer, AppointmentFindings.AGREEMENT))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** The fifth term of an arrival of March 2013 begins in 2017. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-30, true, ",
        "2013-03-31, true, S79",
        "2017-03-30, true, S79",
        "2017-03-31, false, S79",
        "2018-03-31, false, S79"
    })
    void theContractOfAPrivateSchoolIsSourcedFromFy2017(LocalDate arrival, boolean isFirstOpen, String source) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(
                        AppointmentHistory.of(arrival, 0), Fact.known(OrganisationKind.PRIVATE_SCHOOL)));
        assertThat(answer.findings().stream()
                        .map(Finding::code)
                        .toList()
                        .contains(AppointmentFindings.CONTRACT_UNKNOWN))
                .isEqualTo(isFirstOpen);
        assertThat(sources(answer, AppointmentFindings.EMPLOYMENT_CONTRACT))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** S76 was checked for FY2011, S52 for FY2016; nothing else may be used here. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 2010-04-01, ''",
        "2011-03-31, 2012-04-01, [2011-04-01/2012-03-31]",
        "2011-04-01, 2012-04-01, ''",
        "2015-05-01, 2015-05-02, ''",
        "2016-03-31, 2017-04-01, [2016-04-01/2017-03-31]",
        "2016-07-31, 2017-04-01, ''"
    })
    void legalTermsAreGivenForTermsThroughAllOfWhichTheStatusMayBeUsed(
            LocalDate arrival, LocalDate firstGap, String firstLegalTerms) {
        DateSpan always = DateSpan.startingOn(LocalDate.of(2000, 4, 1));
        AppointmentRules rules = JetRules.standard()
                .with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                .with(Overlay.builder()
                        .id("terms")
                        .title(BilingualText.of("規則", "Rules"))
                        .addValues(
                                AppointmentParameters.START.overlay(
                                        always, BilingualText.of("来日日の翌日", "the day after arrival"), "1"),
                                AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(1), "2"),
                                AppointmentParameters.MAXIMUM_LENGTH.overlay(always, CalendarPeriod.ofYears(3), "3"))
                        .build())
                .appointments();

        TermSchedule answer = rules.terms(new TermQuestion(
                AppointmentHistory.of(arrival, 0).withGroup(ArrivalGroup.SUMMER).withGroupArrival(Fact.known(arrival)),
                Fact.known(OrganisationKind.MUNICIPALITY)));

        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.terms().get(0).legalTerms()).hasToString(firstLegalTerms.isEmpty() ? "[]" : firstLegalTerms);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(AppointmentFindings.LEGAL_STATUS_UNKNOWN))
                        .flatMap(finding -> finding.arguments().stream()))
                .containsExactly(firstGap);
    }

    /** The status of a body may change on any day; a new fiscal year matters to fiscal-year appointed staff alone. */
    @ParameterizedTest
    @CsvSource({
        "2019-10-01, '[2019-07-29/2019-09-30, 2019-10-01/2020-03-31, 2020-04-01/2020-07-28]', 2019-10-01",
        "2020-04-01, '[2019-07-29/2020-03-31, 2020-04-01/2020-07-28]', 2020-04-01",
        "2020-07-28, '[2019-07-29/2020-07-27, 2020-07-28/2020-07-28]', 2020-07-28",
        "2020-07-29, '[2019-07-29/2020-07-28]', ",
        "2019-07-29, '[2019-07-29/2020-03-31, 2020-04-01/2020-07-28]', "
    })
    void aTermIsDividedOnTheDayOnWhichTheStatusChanges(LocalDate change, String legalTerms, LocalDate divided) {
        AppointmentRules rules = JetRules.standard()
                .with(Overlay.builder()
                        .id("ordinance")
                        .title(BilingualText.of("条例", "By-law"))
                        .addValues(
                                AppointmentParameters.LEGAL_STATUS.overlay(
                                        DateSpan.ofInclusive(LocalDate.of(2019, 4, 1), change.minusDays(1)),
                                        LegalStatus.SPECIAL_SERVICE,
                                        "art. 1"),
                                AppointmentParameters.LEGAL_STATUS.overlay(
                                        DateSpan.startingOn(change), LegalStatus.FISCAL_YEAR_APPOINTED, "art. 2"))
                        .build())
                .appointments();

        TermSchedule answer = rules.terms(new TermQuestion(
                AppointmentHistory.of(LocalDate.of(2019, 7, 28), 0), Fact.known(OrganisationKind.MUNICIPALITY)));

        assertThat(answer.terms().get(0).legalTerms()).hasToString(legalTerms);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(AppointmentFindings.LEGAL_TERMS_DIVIDED))
                        .flatMap(finding -> finding.arguments().stream())
                        .filter(day -> !((LocalDate) day).isAfter(LocalDate.of(2020, 7, 28))))
                .containsExactlyElementsOf(divided == null ? List.of() : List.of(divided));
    }

    /** Each document speaks of its own fiscal year; what it says is presumed afterwards. */
    @ParameterizedTest
    @CsvSource({
        "appointment.start, S23, 2006-03-31",
        "appointment.start, S24, 2012-03-31",
        "appointment.start, S34, 2023-03-31",
        "appointment.late-arrival, S23, 2006-03-31",
        "appointment.late-arrival, S24, 2012-03-31",
        "appointment.maximum-length, S73, 2007-03-31",
        "appointment.maximum-length, S24, 2012-03-31",
        "appointment.maximum-length, NOTICE, 2020-03-31",
        "appointment.reappointments-in-principle, S23, 2006-03-31",
        "appointment.reappointments-in-principle, S24, 2012-03-31",
        "appointment.reappointments-in-principle, S20, 2016-03-31",
        "appointment.reappointments-in-principle, S34, 2023-03-31",
        "appointment.extension-condition, S73, 2007-03-31",
        "appointment.extension-condition, S24, 2012-03-31",
        "appointment.extension-condition, S20, 2016-03-31",
        "appointment.extension-condition, S34, 2023-03-31",
        "appointment.legal-status, S76, 2012-03-31",
        "appointment.legal-status, S52, 2017-03-31",
        "appointment.legal-status-by-law, S77, 2021-03-31",
        "appointment.agreement, S24, 2012-03-31",
        "appointment.agreement, S20, 2016-03-31",
        "appointment.agreement, S34, 2023-03-31"
    })
    void aDocumentIsCheckedForItsOwnYears(String id, String source, LocalDate lastChecked) {
        Parameter<?> parameter = AppointmentParameters.ALL.stream()
                .filter(key -> key.id().equals(id))
                .findAny()
                .orElseThrow();
        for (LocalDate day : List.of(lastChecked, lastChecked.plusDays(1))) {
            InForce<?> known = (InForce<?>) JetRules.standard().parameters().read(parameter, day);
            assertThat(known.citations())
                    .extracting(citation -> citation.source().id())
                    .containsExactly(source);
            assertThat(known.assurances().contains(Assurance.PRESUMED)).isEqualTo(day.isAfter(lastChecked));
        }
    }

    @Test
    void aLaterTermOfUnknownLengthIsAnotherFindingThanTheFirst() {
        JetRules rules = JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .with(Overlay.builder()
                        .id("start")
                        .title(BilingualText.of("始期", "Start"))
                        .addValues(AppointmentParameters.START.overlay(
                                DateSpan.parse("2019-04-01/.."),
                                AppointmentParameters.START.type().read("the day after arrival"),
                                "p. 1"))
                        .build());
        LocalDate lastChecked = Iterables.getLast(rules.parameters()
                        .history(AppointmentParameters.TERM_LENGTH)
                        .values()
                        .entries())
                .value()
                .verifiedThrough()
                .orElseThrow();
        TermSchedule answer = rules.appointments().firstTerm(lastChecked.minusDays(1));
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).hasSize(1);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(AppointmentFindings.FIRST_TERM, AppointmentFindings.LATER_LENGTH_UNKNOWN)
                .doesNotContain(AppointmentFindings.LENGTH_UNKNOWN);
    }

    @Test
    void whatDoesNotMatterForTheTermsIsLeftOutOfTheQuestion() {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2019, 8, 5))
                .groupArrival(LocalDate.of(2019, 7, 29))
                .completedTerms(2)
                .group(ArrivalGroup.SUMMER)
                .role(Role.CIR)
                .exceptionalPerformance(Fact.known(true))
                .specialistPost(Fact.known(false))
                .build();
        TermQuestion question = new TermQuestion(history);
        assertThat(question)
                .isEqualTo(new TermQuestion(AppointmentHistory.of(LocalDate.of(2019, 8, 5), 0)
                        .withGroupArrival(Fact.known(LocalDate.of(2019, 7, 29)))
                        .withGroup(ArrivalGroup.SUMMER)));
    }

    @Test
    void theShortReappointmentOfAnAprilArrivalIsSaid() {
        Reappointment known = reappointment(LocalDate.of(2014, 4, 9), 1, Fact.notSupplied());
        assertThat(known.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.APRIL_ALIGNED))
                .flatExtracting(Finding::arguments)
                .containsExactly(LocalDate.of(2015, 4, 10), LocalDate.of(2015, 8, 3));
        assertThat(reappointment(LocalDate.of(2014, 4, 9), 2, Fact.notSupplied())
                        .findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.APRIL_ALIGNED))
                .hasSize(1);
        Reappointment open = reappointment(LocalDate.of(2021, 4, 10), 1, Fact.notSupplied());
        assertThat(open.findings()).extracting(Finding::code).contains(AppointmentFindings.APRIL_NEXT);
        Reappointment summer = reappointment(LocalDate.of(2021, 8, 1), 1, Fact.notSupplied());
        assertThat(summer.findings())
                .extracting(Finding::code)
                .doesNotContain(AppointmentFindings.APRIL_NEXT, AppointmentFindings.APRIL_ALIGNED);
    }

    private static List<String> sources(Answer answer, FindingCode code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.citations().stream())
                .map(citation -> citation.source().id())
                .toList();
    }

    @Property
    @Domain(Questions.class)
    void exceptionalPerformanceNeverMakesAReappointmentLessPermitted(
            @ForAll AppointmentHistory history, @ForAll JetRules rules) {
        AppointmentHistory without = history.withExceptionalPerformance(Fact.known(false));
        AppointmentHistory with = history.withExceptionalPerformance(Fact.known(true));
        assertThat(PERMISSIVENESS.get(
                        rules.appointments().reappointment(without).outcome()))
                .isLessThanOrEqualTo(PERMISSIVENESS.get(
                        rules.appointments().reappointment(with).outcome()));
    }

    @Property
    @Domain(Questions.class)
    void reappointmentGoesByTheFirstDayOfTheNextTerm(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        Reappointment answer = rules.appointments().reappointment(history);
        boolean dated = answer.basis().dateName() == DateName.FIRST_DAY_OF_TERM;
        assertThat(answer.basis().dateName()).isIn(DateName.FIRST_DAY_OF_TERM, DateName.ARRIVAL);
        if (dated) {
            assertThat(answer.basis().date()).isAfter(history.arrival());
        } else if (answer.outcome() != Outcome.UNDETERMINED) {
            assertThat(answer.findings())
                    .extracting(Finding::code)
                    .containsAnyOf(AppointmentFindings.NEXT_TERM_OPEN, AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN);
        }
    }

    /** What S20 and S22 say of the first reappointment is about the April arrivals of 2014 and 2015 alone. */
    @ParameterizedTest
    @CsvSource({"2014-04-09, 1", "2015-04-08, 1", "2013-04-09, ", "2016-04-08, ", "2020-04-10, "})
    void theFirstReappointmentOfAnAprilArrivalMayBeOfTwoYears(LocalDate arrival, Integer year) {
        Reappointment answer = reappointment(arrival, 1, Fact.notSupplied());

        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(answer.nextFirstDay()).contains(arrival.plusDays(1).plusYears(1));
        assertThat(answer.nextYear()).isEqualTo(Optional.ofNullable(year));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.POSSIBLE_YEAR_ON))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactlyElementsOf(year == null ? List.of(1, 2) : List.of());
    }

    /** If it is the second year, it is none of no reappointments; if the first, it needs none. */
    @Test
    void whichOfTheTwoYearsItIsIsAskedForWhereItDecides() {
        Overlay none = Overlay.builder()
                .id("none")
                .title(BilingualText.of("なし", "None"))
                .addValues(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE.overlay(
                        DateSpan.parse("2019-04-01/2030-03-31"), 0, "memo"))
                .build();
        Reappointment answer = JetRules.standard()
                .with(none)
                .appointments()
                .reappointment(AppointmentHistory.of(LocalDate.of(2020, 4, 10), 1)
                        .withExceptionalPerformance(Fact.known(false)));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .containsExactly(AppointmentParameters.APRIL_ALIGNMENT.id());
    }

    /** S23 has the longest time only; S24 names the reappointments that are given in principle. */
    @ParameterizedTest
    @CsvSource({"2009-07-26, true", "2010-07-25, false"})
    void thatTwoReappointmentsAreGivenInPrincipleIsInferredBeforeFy2011(LocalDate arrival, boolean isInferred) {
        assertThat(reappointment(arrival, 1, Fact.notSupplied()).findings().stream()
                        .anyMatch(finding -> finding.code().equals(AppointmentFindings.IN_PRINCIPLE_INFERRED)))
                .isEqualTo(isInferred);
    }

    /** From April 2011 the five years are those of S24, before that of S73. */
    @ParameterizedTest
    @CsvSource({"2010-07-25, S73 S24", "2011-07-24, S24"})
    void eachSourceOfTheLongestTimeIsCited(LocalDate arrival, String sources) {
        assertThat(sources(JetRules.standard().appointments().firstTerm(arrival), AppointmentFindings.LONGEST))
                .startsWith(sources.split(" "));
    }

    private static Reappointment reappointment(LocalDate arrival, int completed, Fact<Boolean> exceptional) {
        return JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(arrival)
                        .completedTerms(completed)
                        .exceptionalPerformance(exceptional)
                        .build());
    }
}
