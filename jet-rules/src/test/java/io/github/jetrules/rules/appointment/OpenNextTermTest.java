package io.github.jetrules.rules.appointment;

import static io.github.jetrules.core.fixture.Appointments.MOST_DAYS_LATE;
import static io.github.jetrules.core.fixture.Appointments.groupArrival;
import static io.github.jetrules.rules.appointment.Appointments.reappointment;
import static io.github.jetrules.rules.appointment.Appointments.sources;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an appointment may be renewed, where it depends on the group when the next term begins. */
class OpenNextTermTest {

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
                .withExceptionalPerformance(true);
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

    @ParameterizedTest
    @CsvSource({"2019-05-20", "2019-06-30", "2019-09-01", "2019-03-31"})
    void whenTheGroupArrivedIsAskedWhereItDecides(LocalDate arrival) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 3).withExceptionalPerformance(false);
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
        AppointmentHistory history = AppointmentHistory.of(arrival, 3).withExceptionalPerformance(false);

        assertThat(JetRules.standard().appointments().reappointment(history).missing())
                .extracting(MissingFact::fact)
                .doesNotContain("groupArrival");
    }

    @Test
    void nobodyCouldSayWhenTheGroupArrivedInAMonthOfTheGroups() {
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2014, 7, 20), 3)
                .withGroupArrival(Fact.askedWithoutAnswer())
                .withExceptionalPerformance(false);
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
                .with(Overlays.of(
                        "longer",
                        AppointmentParameters.TERM_LENGTH.overlay(
                                DateSpan.parse("2010-04-01/2012-03-31"), CalendarPeriod.ofYears(2), "p. 1")));
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2012, 11, 23), 4)
                .withGroup(ArrivalGroup.SUMMER)
                .withExceptionalPerformance(true);
        Reappointment answer = rules.appointments().reappointment(history);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("groupArrival");
    }

    /** If it is the second year, it is none of no reappointments; if the first, it needs none. */
    @Test
    void whichOfTheTwoYearsItIsIsAskedForWhereItDecides() {
        Overlay none = Overlays.of(
                "none",
                AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE.overlay(
                        DateSpan.parse("2019-04-01/2030-03-31"), 0, "memo"));
        Reappointment answer = JetRules.standard()
                .with(none)
                .appointments()
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2020, 4, 10), 1).withExceptionalPerformance(false));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .containsExactly(AppointmentParameters.APRIL_ALIGNMENT.id());
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

    /** With the group SUMMER there is no short reappointment, so the year is certain and only the day is open. */
    @Test
    void aSaidGroupLeavesTheYearCertain() {
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2019, 5, 20), 3)
                .withGroup(ArrivalGroup.SUMMER)
                .withExceptionalPerformance(false);

        assertThat(JetRules.standard().appointments().reappointment(history).outcome())
                .isEqualTo(Outcome.NOT_PERMITTED);
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

    @Property(maxDiscardRatio = 50)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void whateverTheGroupsArrivalADefiniteAnswerIsTheSame(
            @ForAll AppointmentHistory history,
            @ForAll @IntRange(max = MOST_DAYS_LATE) int daysLate,
            @ForAll JetRules rules) {
        Assume.that(GroupArrival.isOpen(history));
        Outcome open = rules.appointments().reappointment(history).outcome();
        Assume.that(open != Outcome.UNDETERMINED);

        AppointmentHistory said = history.withGroupArrival(groupArrival(history.arrival(), daysLate));
        assertThat(rules.appointments().reappointment(said).outcome()).isEqualTo(open);
    }

    /** Histories of April groups that came on a known day, whose next term needs no more than the alignment. */
    @Provide
    Arbitrary<AppointmentHistory> ofAprilGroups() {
        return Combinators.combine(
                        Days.between(LocalDate.of(1988, 4, 1), LocalDate.of(2040, 3, 31)),
                        Arbitraries.integers().between(0, MOST_DAYS_LATE),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((arrival, daysLate, completed, exceptional, specialist) -> AppointmentHistory.of(arrival, completed)
                        .withGroup(ArrivalGroup.APRIL)
                        .withGroupArrival(groupArrival(arrival, daysLate))
                        .withExceptionalPerformance(exceptional)
                        .withSpecialistPost(specialist));
    }

    @Property(maxDiscardRatio = 50)
    void whateverTheAlignmentADefiniteAnswerToAnAprilArrivalIsTheSame(
            @ForAll("ofAprilGroups") AppointmentHistory april, @ForAll @IntRange(max = 363) int days) {
        Outcome open = JetRules.standard().appointments().reappointment(april).outcome();
        Assume.that(open != Outcome.UNDETERMINED);
        LocalDate group = april.groupArrivalOrOwn();
        LocalDate shortTerm = CalendarPeriod.ofYears(1).dayAfter(group.plusDays(1));
        Overlay overlay = Overlays.of(
                "aligned",
                AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        DateSpan.ofInclusive(group, group), shortTerm.plusDays(days), "p. 1"));

        assertThat(JetRules.standard()
                        .with(overlay)
                        .appointments()
                        .reappointment(april)
                        .outcome())
                .isEqualTo(open);
    }
}
