package io.github.jetrules.rules.remuneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemunerationRulesTest {

    private static final JetRules RULES = JetRules.standard();
    private static final LocalDate SUMMER_2013 = LocalDate.of(2013, 8, 4);
    private static final LocalDate FIRST_ARRIVAL = LocalDate.of(1987, 4, 1);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "5, true", "6, false"})
    void theScaleHasFiveYears(int year, boolean has) {
        assertThat(RULES.remuneration().read(year, SUMMER_2013).isPresent()).isEqualTo(has);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "pay.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            LocalDate arrival,
            int year,
            Outcome outcome,
            Long amountYen,
            TaxBasis tax,
            String missing,
            String assurances,
            String source,
            String locator) {
        RemunerationStatement answer = RULES.remuneration().annual(year, arrival);
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(amount(answer))
                .isEqualTo(Optional.ofNullable(amountYen).map(yen -> new Remuneration(Yen.of(yen), tax)));
        assertThat(answer.details().get("amountYen")).isEqualTo(amountYen == null ? null : Yen.of(amountYen));
        assertThat(answer.details().get("tax")).isEqualTo(tax);
        assertThat(answer.missing())
                .extracting(fact -> fact.fact() + ":" + fact.kind())
                .containsExactlyElementsOf(Cases.list(missing));
        assertThat(answer.assurances()).extracting(Enum::name).containsExactlyElementsOf(Cases.list(assurances));
        assertThat(citations(answer))
                .extracting(citation -> citation.source().id() + ", " + citation.at())
                .containsExactly(source + ", " + locator);
    }

    /** A sum is called a total, which the pay of one year is not. */
    @Test
    void theAmountIsCalledTheYearlyPay() {
        RemunerationStatement answer = RULES.remuneration().annual(1, LocalDate.of(2019, 7, 28));
        assertThat(answer.explain(Locale.ENGLISH)).contains("Yearly pay ").doesNotContain("Total");
        assertThat(answer.explain(Locale.JAPANESE)).contains("報酬（年額） ").doesNotContain("合計");
    }

    private static List<Citation> citations(RemunerationStatement answer) {
        return Stream.concat(
                        answer.findings().stream()
                                .filter(finding -> finding.rule().equals("remuneration.annual"))
                                .map(Finding::citations),
                        answer.missing().stream().map(MissingFact::citations))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Remuneration> amount(RemunerationStatement answer) {
        return answer.match(assessed -> Optional.of(assessed.amount()), undetermined -> Optional.empty());
    }

    @Test
    void theScaleGoesByTheDayOfArrival() {
        RemunerationStatement answer = RULES.remuneration().annual(5, SUMMER_2013);
        assertThat(answer.basis().date()).isEqualTo(SUMMER_2013);
        assertThat(answer.basis().dateName()).isEqualTo(DateName.ARRIVAL);
    }

    @Test
    void aGapIsAskedOfClairAndNoFactsDecideIt() {
        RemunerationStatement answer = RULES.remuneration().annual(1, LocalDate.of(2025, 4, 1));
        assertThat(answer.missing()).extracting(MissingFact::askOf).containsExactly(AskOf.CLAIR);
        assertThat(answer.decidingSets()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::code).containsExactly(RemunerationFindings.AMOUNT_UNKNOWN);
    }

    @Test
    void noAmountIsCarriedForwardIntoTheGap() {
        JetRules carrying = RULES.with(EvidencePolicy.carryForward());
        assertThat(carrying.remuneration().annual(1, LocalDate.of(2025, 4, 1)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anAmountIsSaidToBeAGuidelineForAWholeYear() {
        assertThat(RULES.remuneration().annual(1, SUMMER_2013).findings())
                .extracting(Finding::code)
                .containsExactly(
                        RemunerationFindings.AMOUNT,
                        RemunerationFindings.GUIDELINE,
                        RemunerationFindings.WHOLE_YEAR,
                        RemunerationFindings.FIRST_PAYMENT,
                        RemunerationFindings.SHORT_FIRST_TERM);
    }

    /** The by-law of Satte City (S81) alone says that the scale goes by arrival; the scale changed in April 2012 and 2025. */
    @ParameterizedTest
    @CsvSource({
        "1987-04-01, 2, false",
        "2011-03-30, 2, false",
        "2011-03-31, 2, true",
        "2011-04-01, 1, false",
        "2011-04-01, 2, true",
        "2008-04-01, 4, false",
        "2008-04-01, 5, true",
        "2012-04-01, 2, false",
        "2024-03-30, 2, false",
        "2024-03-31, 2, true",
        "2024-04-01, 2, true",
        "2024-07-28, 1, false",
        "2024-07-28, 5, true"
    })
    void thatPayGoesByTheDayOfArrivalIsInferredWhereTheScaleChanges(LocalDate arrival, int year, boolean decides) {
        RemunerationStatement answer = RULES.remuneration().annual(year, arrival);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(RemunerationFindings.BY_ARRIVAL))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactly(decides ? new String[] {"S81 rules on pay"} : new String[0]);
        assertThat(answer.explain(Locale.ENGLISH).contains("whose gross scale is for arrivals from 2012-08-01 on"))
                .isEqualTo(decides);
        assertThat(answer.explain(Locale.JAPANESE).contains("一の市の規則（2012年8月1日以降の来日者"))
                .isEqualTo(decides);
        assertThat(answer.assurances().contains(Assurance.ESTIMATED)).isEqualTo(decides);

        RemunerationStatement strict = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .remuneration()
                .annual(year, arrival);
        assertThat(strict.outcome()).isEqualTo(decides ? Outcome.UNDETERMINED : Outcome.ASSESSED);
        assertThat(strict.missing())
                .extracting(MissingFact::fact)
                .containsExactly(decides ? new String[] {"remuneration.transition"} : new String[0]);
        assertThat(strict.findings())
                .extracting(Finding::code)
                .contains(decides ? RemunerationFindings.TRANSITION_UNKNOWN : RemunerationFindings.AMOUNT);
    }

    @Test
    void anAmountOfTheCallerNeedsNoByLaw() {
        OverlayValue own = RemunerationParameters.of(2)
                .overlay(
                        DateSpan.startingOn(LocalDate.of(2024, 4, 1)),
                        new Remuneration(Yen.of(3_700_000), TaxBasis.GROSS),
                        "own by-law");
        RemunerationStatement answer = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .with(Overlays.of("own", own))
                .remuneration()
                .annual(2, LocalDate.of(2024, 7, 28));
        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.findings()).extracting(Finding::code).doesNotContain(RemunerationFindings.BY_ARRIVAL);
    }

    /** By S76b the gross scale is for arrivals from April 2012, by the by-law of Satte City (S81) from 1 August. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-31, 1, false",
        "2012-04-01, 1, true",
        "2012-04-01, 5, true",
        "2012-07-31, 2, true",
        "2012-08-01, 2, false",
        "2019-07-28, 1, false"
    })
    void aByLawThatHasTheGrossScaleLaterIsTold(LocalDate arrival, int year, boolean isTold) {
        RemunerationStatement answer = RULES.remuneration().annual(year, arrival);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(RemunerationFindings.LATER_BY_LAW))
                        .flatMap(finding -> finding.arguments().stream()))
                .containsExactlyElementsOf(isTold ? List.of(arrival, LocalDate.of(2012, 8, 1)) : List.of());
    }

    /** Who came on 28 February 2016 is in the first year through 28 February 2017, as who came the day after is. */
    @ParameterizedTest
    @CsvSource({"2016-02-27, false", "2016-02-28, true", "2016-02-29, true"})
    void aYearThatCannotBeginOnTheTwentyNinthOfFebruaryBeginsOnTheFirstOfMarch(LocalDate arrival, boolean isLater) {
        OverlayValue raised = RemunerationParameters.SECOND_YEAR.overlay(
                DateSpan.startingOn(LocalDate.of(2017, 3, 1)),
                new Remuneration(Yen.of(3_700_000), TaxBasis.GROSS),
                "own by-law");
        RemunerationStatement answer =
                RULES.with(Overlays.of("raised", raised)).remuneration().annual(2, arrival);
        assertThat(answer.findings().stream()
                        .anyMatch(finding -> finding.code().equals(RemunerationFindings.BY_ARRIVAL)))
                .isEqualTo(isLater);
    }

    /** The by-law of Satte City (S81) is for arrivals on or after 1 August 2012. */
    @ParameterizedTest
    @CsvSource({
        "2012-07-31, 1, false",
        "2012-08-01, 1, true",
        "2012-08-02, 1, true",
        "2012-08-01, 2, false",
        "2013-04-01, 1, true"
    })
    void oneByLawSaysWhatAShortFirstTermIsPaid(LocalDate arrival, int year, boolean said) {
        List<Finding> found = RULES.remuneration().annual(year, arrival).findings().stream()
                .filter(finding -> finding.code().equals(RemunerationFindings.SHORT_FIRST_TERM))
                .toList();
        assertThat(found)
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(said ? List.of("S81") : List.of());
    }

    /** The talk (S74) is of the 2010s. */
    @ParameterizedTest
    @CsvSource({"2010-03-31, 1, false", "2010-04-01, 1, true", "2013-08-04, 2, false", "2024-07-28, 1, true"})
    void oneTalkSaysHowTheFirstPaymentIsReckoned(LocalDate arrival, int year, boolean said) {
        RemunerationStatement answer = RULES.remuneration().annual(year, arrival);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(RemunerationFindings.FIRST_PAYMENT))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(said ? List.of("S74") : List.of());
        assertThat(answer.explain(Locale.ENGLISH).contains("divided by 260 working days"))
                .isEqualTo(said);
        assertThat(answer.explain(Locale.JAPANESE).contains("勤務日数260日")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, 1, false",
        "2015-03-31, 2, false",
        "2015-04-01, 1, true",
        "2015-04-01, 2, true",
        "2015-04-30, 5, true",
        "2015-05-01, 2, false"
    })
    void whichPayAnAprilArrivalGetsInAShortReappointmentIsOpen(LocalDate arrival, int year, boolean said) {
        assertThat(RULES.remuneration().annual(year, arrival).findings().stream()
                        .filter(finding -> finding.code().equals(RemunerationFindings.APRIL_REAPPOINTMENT)))
                .hasSize(said ? 1 : 0)
                .allMatch(finding -> finding.status() == FindingStatus.UNKNOWN);
    }

    /** Short reappointments are attested for the arrivals of April 2014 and 2015 only. */
    @Test
    void thatAnAprilArrivalHasAShortReappointmentIsNotClaimed() {
        RemunerationStatement answer = RULES.remuneration().annual(2, LocalDate.of(2006, 4, 1));
        assertThat(answer.explain(Locale.ENGLISH))
                .contains("Where the terms of an April arrival (2006-04-01) are aligned with those of summer by a short"
                        + " reappointment, it is not sourced");
        assertThat(answer.explain(Locale.JAPANESE)).contains("短期の再任用が行われる場合に");
    }

    @Property
    void everySentenceSaysGrossOrNet(
            @ForAll("arrivals") LocalDate arrival, @ForAll @IntRange(min = 1, max = 5) int year) {
        RemunerationStatement answer = RULES.remuneration().annual(year, arrival);
        for (Finding finding : answer.findings()) {
            assertThat(Texts.in(Locale.ENGLISH).finding(finding)).containsPattern("gross|net");
            assertThat(Texts.in(Locale.JAPANESE).finding(finding)).containsPattern("税引前|税引後");
        }
    }

    /** Within one scale; a scale is what the arrivals of one day are paid. */
    @Property
    void theAmountNeverDecreasesWithTheYearOfAppointment(
            @ForAll("arrivals") LocalDate arrival, @ForAll @IntRange(min = 1, max = 4) int year) {
        Optional<Remuneration> earlier = amount(RULES.remuneration().annual(year, arrival));
        Optional<Remuneration> later = amount(RULES.remuneration().annual(year + 1, arrival));
        assertThat(later.isPresent()).isEqualTo(earlier.isPresent());
        earlier.ifPresent(pay -> {
            assertThat(later.orElseThrow().tax()).isEqualTo(pay.tax());
            assertThat(later.orElseThrow().amount()).isGreaterThanOrEqualTo(pay.amount());
        });
    }

    @Provide
    Arbitrary<LocalDate> arrivals() {
        return Days.between(FIRST_ARRIVAL, LocalDate.of(2040, 12, 31));
    }

    @Test
    void anOverlayFillsTheGap() {
        LocalDate arrival = LocalDate.of(2025, 7, 27);
        Remuneration ownTerms = Remuneration.gross(Yen.of(3_500_000));
        JetRules own = RULES.with(Overlays.of(
                "by-law",
                RemunerationParameters.FIRST_YEAR.overlay(
                        DateSpan.startingOn(LocalDate.of(2025, 4, 1)), ownTerms, "art. 3")));
        RemunerationStatement answer = own.remuneration().annual(1, arrival);
        assertThat(amount(answer)).contains(ownTerms);
        assertThat(answer.assurance()).contains(Assurance.OVERRIDDEN);
        assertThat(own.remuneration().annual(2, arrival).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE})
    void aYearOfAppointmentOutsideOneToFiveIsRefused(int year) {
        assertThatThrownBy(() -> RULES.remuneration().annual(year, SUMMER_2013))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of appointment " + year + " is out of range; accepted: 1 to 5");
        assertThatThrownBy(() -> RULES.remuneration().onScales(year, SUMMER_2013))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of appointment " + year + " is out of range; accepted: 1 to 5");
    }

    @Test
    void anArrivalBeforeTheProgrammeIsRefused() {
        assertThatThrownBy(() -> RULES.remuneration().annual(1, FIRST_ARRIVAL.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival 1987-03-31 is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @Test
    void theRuleBookAnswersTheQuestionToo() {
        RemunerationQuestion question = new RemunerationQuestion(2, SUMMER_2013);
        assertThat(RULES.answer(question)).isEqualTo(RULES.remuneration().annual(2, SUMMER_2013));
    }
}
