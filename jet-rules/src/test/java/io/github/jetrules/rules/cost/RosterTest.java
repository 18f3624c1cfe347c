package io.github.jetrules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final RosterGroup ALTS = RosterGroup.parse("ALT,2018-07-29,2,3");
    private static final RosterGroup CIR = RosterGroup.parse("CIR,2019-07-28,1,1");

    @Test
    void aGroupReadsWhatItWrites() {
        assertThat(ALTS).isEqualTo(RosterGroup.of(Role.ALT, LocalDate.of(2018, 7, 29), 2, 3));
        assertThat(ALTS).hasToString("ALT,2018-07-29,2,3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALT",
                "ALT,2018-07-29,2",
                "ALT,2018-07-29,2,3,4",
                "alt,2018-07-29,2,3",
                "ALT,2018-02-30,2,3",
                "ALT,29.7.2018,2,3",
                "ALT,1987-03-31,1,1",
                "ALT,2900-01-01,1,1",
                "ALT,2018-07-29,0,3",
                "ALT,2018-07-29,61,3",
                "ALT,2018-07-29,-1,3",
                "ALT,2018-07-29,two,3",
                "ALT,2018-07-29,2,0",
                "ALT,2018-07-29,2,-3",
                "ALT,2018-07-29,2,100001",
                "ALT,2018-07-29,2,99999999999",
                "ALT,2018-07-29,2, 3",
                "ALT,2018-07-29,2,３"
            })
    void anotherFormIsRefusedWithTheValueAndWhatIsAccepted(String text) {
        assertThatThrownBy(() -> RosterGroup.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "roster group '" + text + "' is not role, arrival, year of appointment and number (")
                .hasMessageEndingWith("); accepted: such as ALT,2018-07-29,2,3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AET,2018-07-29,2,3 | role 'AET' does not exist; accepted: ALT, CIR, SEA",
                "ALT,2018-07-29,2,2147483648 | '2147483648' is no number or too large",
                "ALT,2018-07-29,,3 | '' is no number or too large"
            })
    void aPartThatIsWrongIsNamedWithoutWordsOfJava(String text, String reason) {
        assertThatThrownBy(() -> RosterGroup.parse(text)).hasMessageContaining("(" + reason + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALT,1987-04-01,1,1", "SEA,2899-12-31,60,100000", "CIR,2020-02-29,1,1"})
    void theLimitsAreAccepted(String text) {
        assertThat(RosterGroup.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "{0}, year {1}: FY{2} to FY{3}, whole {4}")
    @CsvSource({
        "2018-07-29, 1, 2018, 2019, false",
        "2019-03-30, 1, 2018, 2019, false",
        "2019-03-31, 1, 2019, 2019, true",
        "2019-04-01, 1, 2019, 2020, false",
        "2020-02-29, 1, 2019, 2020, false",
        // A group that arrived up to a year before brings the later years forward.
        "2018-07-29, 2, 2018, 2020, false",
        "2019-03-31, 2, 2019, 2020, true",
        "2019-03-29, 2, 2018, 2020, false",
        "2019-03-30, 2, 2019, 2020, false",
        "2023-02-28, 2, 2022, 2024, false"
    })
    void aYearOfAppointmentHasDaysInTheFiscalYearsBetweenTwoAnniversariesOfAnArrival(
            LocalDate arrival, int year, int first, int last, boolean whole) {
        RosterGroup group = RosterGroup.of(Role.ALT, arrival, year, 1);
        assertThat(group.mayHaveDayIn(FiscalYear.of(first - 1))).isFalse();
        assertThat(group.mayHaveDayIn(FiscalYear.of(first))).isTrue();
        assertThat(group.mayHaveDayIn(FiscalYear.of(last))).isTrue();
        assertThat(group.mayHaveDayIn(FiscalYear.of(last + 1))).isFalse();
        assertThat(group.liesIn(FiscalYear.of(last))).isEqualTo(whole);
    }

    @Test
    void likeGroupsAreJoinedAndTheOrderDoesNotMatter() {
        Roster roster = Roster.of(CIR, ALTS, RosterGroup.parse("ALT,2018-07-29,2,4"));
        assertThat(roster.groups()).containsExactly(RosterGroup.parse("ALT,2018-07-29,2,7"), CIR);
        assertThat(roster.participants()).isEqualTo(Headcount.of(8));
        assertThat(roster)
                .isEqualTo(Roster.of(RosterGroup.parse("ALT,2018-07-29,2,7")).plus(Roster.of(CIR)));
    }

    @Test
    void groupsThatDifferInOneThingStayApart() {
        assertThat(Roster.of(
                                ALTS,
                                RosterGroup.parse("CIR,2018-07-29,2,3"),
                                RosterGroup.parse("ALT,2018-07-30,2,3"),
                                RosterGroup.parse("ALT,2018-07-29,1,3"))
                        .groups())
                .hasSize(4);
    }

    @Test
    void aRosterOfNobodyIsRefused() {
        assertThatThrownBy(() -> new Roster(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a roster has no group; accepted: one or more");
    }

    @Test
    void aRosterHasAsManyParticipantsAsCanBeSaid() {
        Roster most = Roster.of(RosterGroup.parse("ALT,2018-07-29,2,99999"), CIR);
        assertThat(most.participants()).isEqualTo(Headcount.of(100_000));
        assertThatThrownBy(() -> most.plus(Roster.of(RosterGroup.parse("CIR,2017-07-30,3,1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a roster of 100001 participants is out of range; accepted: 1 to 100000");
        assertThatThrownBy(() -> most.plus(Roster.of(CIR))) // a group that there is already
                .hasMessage("a roster of 100001 participants is out of range; accepted: 1 to 100000");
    }

    @Test
    void itReadsInBothLanguages() {
        Roster roster = Roster.of(ALTS, CIR);
        assertThat(roster.label(Locale.ENGLISH))
                .isEqualTo("3 ALT (arrival 2018-07-29, year 2); 1 CIR (arrival 2019-07-28, year 1)");
        assertThat(roster.label(Locale.JAPAN)).isEqualTo("ALT 3人（2018年7月29日来日、2年目）、CIR 1人（2019年7月28日来日、1年目）");
        assertThat(roster.id()).isEqualTo("ALT,2018-07-29,2,3 CIR,2019-07-28,1,1");
    }

    @Test
    void theNumberOfParticipantsComesFromTheRoster() {
        CostFacts facts = CostFacts.estimatedFrom(Roster.of(ALTS, CIR));
        assertThat(facts.participants()).isEqualTo(Fact.known(Headcount.of(4)));
        assertThat(CostFacts.participants(4).withRoster(facts.roster())).isEqualTo(facts);
        assertThatThrownBy(() -> CostFacts.participants(3).withRoster(facts.roster()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants 3 are not those of the roster; accepted: 4");
    }

    @Test
    void theNumberOfParticipantsOfARosterGoesWithIt() {
        CostFacts facts = CostFacts.estimatedFrom(Roster.of(ALTS, CIR));
        assertThat(facts.withRoster(Fact.known(Roster.of(CIR)))).isEqualTo(CostFacts.estimatedFrom(Roster.of(CIR)));
        assertThat(facts.withRoster(Fact.notSupplied())).isEqualTo(CostFacts.none());
        assertThat(CostFacts.participants(4)
                        .withRoster(Fact.askedWithoutAnswer())
                        .participants())
                .isEqualTo(Fact.known(Headcount.of(4)));
    }

    @Test
    void employmentCostsAreSuppliedOrEstimatedAndNeverBoth() {
        CostFacts facts = CostFacts.estimatedFrom(Roster.of(ALTS));
        assertThatThrownBy(() -> facts.withEmploymentCosts(Yen.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "employment costs are supplied and a roster asks for an estimate of them; accepted: one of the"
                                + " two");
        assertThat(facts.withEmploymentCosts(Fact.askedWithoutAnswer()).roster())
                .isEqualTo(facts.roster());
    }

    @Test
    void aRosterOfAnotherYearIsRefused() {
        assertThatThrownBy(() -> new CostQuestion(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.estimatedFrom(Roster.of(CIR, ALTS)),
                        FiscalYear.of(2017)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "roster group 'ALT,2018-07-29,2,3' has no day of that year of appointment in FY2017; accepted:"
                                + " for that year of appointment the fiscal years FY2018 to FY2020");
    }
}
