package io.github.jetrules.rules.parameter;

import static io.github.jetrules.rules.parameter.Histories.KEY;
import static io.github.jetrules.rules.parameter.Histories.NOTE;
import static io.github.jetrules.rules.parameter.Histories.TITLE;
import static io.github.jetrules.rules.parameter.Histories.day;
import static io.github.jetrules.rules.parameter.Histories.neverChecked;
import static io.github.jetrules.rules.parameter.Histories.norm;
import static io.github.jetrules.rules.parameter.Histories.set;
import static io.github.jetrules.rules.parameter.Histories.unknown;
import static io.github.jetrules.rules.parameter.Histories.value;
import static io.github.jetrules.rules.parameter.Histories.yearly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Histories.Spec;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterReaderTest {

    private static final Spec OLD = value(3, "2011-04-01/2015-03-31", "2013-03-31");
    private static final Spec NEW = value(5, "2016-04-01/..", "2020-03-31");

    private static final Spec FY2018 = value(90, "2018-04-01/2019-03-31", "2019-03-31");
    private static final Spec FY2020 = value(92, "2020-04-01/2021-03-31", "2021-03-31");
    private static final Spec NO_FY2021 = unknown("2021-04-01/2022-03-31", "2022-03-31");
    private static final Spec FY2022 = value(95, "2022-04-01/2023-03-31", "2022-09-30");

    private static final ParameterHistory<Integer> NORM = norm(OLD, NEW);
    private static final ParameterHistory<Integer> YEARLY = yearly(FY2018, FY2020, NO_FY2021, FY2022);

    @ParameterizedTest
    @CsvSource({
        "2011-03-31, gap.before-first",
        "2011-04-01, 3 VERIFIED",
        "2013-03-31, 3 VERIFIED",
        "2013-04-01, 3 PRESUMED",
        "2015-03-31, 3 PRESUMED",
        "2015-04-01, gap.between",
        "2016-03-31, gap.between",
        "2016-04-01, 5 VERIFIED",
        "2020-03-31, 5 VERIFIED",
        "2020-04-01, 5 PRESUMED",
        "2999-03-31, 5 PRESUMED",
    })
    void normHoldsUntilAmendedAndIsPresumedAfterItWasChecked(String day, String expected) {
        assertThat(told(NORM, EvidencePolicy.standard(), day)).isEqualTo(expected);
        assertThat(told(NORM, EvidencePolicy.carryForward(), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, gap.before-first, gap.before-first",
        "2018-04-01, 90 VERIFIED, 90 VERIFIED",
        "2019-03-31, 90 VERIFIED, 90 VERIFIED",
        "2019-04-01, gap.between, 90 CARRIED_FORWARD",
        "2020-03-31, gap.between, 90 CARRIED_FORWARD",
        "2020-04-01, 92 VERIFIED, 92 VERIFIED",
        "2021-03-31, 92 VERIFIED, 92 VERIFIED",
        "2021-04-01, gap.not-seen, gap.not-seen",
        "2022-03-31, gap.not-seen, gap.not-seen",
        "2022-04-01, 95 VERIFIED, 95 VERIFIED",
        "2022-09-30, 95 VERIFIED, 95 VERIFIED",
        "2022-10-01, 95 PRESUMED, 95 PRESUMED",
        "2023-03-31, 95 PRESUMED, 95 PRESUMED",
        "2023-04-01, gap.after-latest, 95 CARRIED_FORWARD",
        "2999-03-31, gap.after-latest, 95 CARRIED_FORWARD",
    })
    void yearlyFigureIsUsedForAnotherYearOnlyWhereTheCallerAllowsIt(String day, String standard, String carried) {
        assertThat(told(YEARLY, EvidencePolicy.standard(), day)).isEqualTo(standard);
        assertThat(told(YEARLY, EvidencePolicy.carryForward(), day)).isEqualTo(carried);
    }

    @Test
    void valueOfOneDayHoldsOnThatDayOnly() {
        ParameterHistory<Integer> history = norm(value(1, "2020-02-29/2020-02-29", "2020-02-29"));

        assertThat(told(history, EvidencePolicy.standard(), "2020-02-28")).isEqualTo("gap.before-first");
        assertThat(told(history, EvidencePolicy.standard(), "2020-02-29")).isEqualTo("1 VERIFIED");
        assertThat(told(history, EvidencePolicy.standard(), "2020-03-01")).isEqualTo("gap.after-latest");
    }

    @Test
    void valueThatWasCheckedBeyondItsEndIsNeverPresumed() {
        ParameterHistory<Integer> history = norm(value(1, "2020-04-01/2021-03-31", "2025-03-31"));

        assertThat(told(history, EvidencePolicy.standard(), "2021-03-31")).isEqualTo("1 VERIFIED");
        assertThat(told(history, EvidencePolicy.standard(), "2021-04-01")).isEqualTo("gap.after-latest");
    }

    @Test
    void valueThatSaysNothingOfItsCheckIsNeverPresumed() {
        ParameterHistory<Integer> history = norm(neverChecked(1, "2020-04-01/.."));

        assertThat(told(history, EvidencePolicy.standard(), "2020-04-01")).isEqualTo("1 VERIFIED");
        assertThat(told(history, EvidencePolicy.standard(), "2100-04-01")).isEqualTo("1 VERIFIED");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, EXACT, VERIFIED, PRESUMED",
        "NOTICE, APPROXIMATE, APPROXIMATE, PRESUMED APPROXIMATE",
        "NOTICE, INFERRED, ESTIMATED, PRESUMED ESTIMATED",
        "SECONDARY, EXACT, SECONDARY, PRESUMED SECONDARY",
        "SECONDARY, APPROXIMATE, SECONDARY APPROXIMATE, PRESUMED SECONDARY APPROXIMATE",
        "SECONDARY, INFERRED, SECONDARY ESTIMATED, PRESUMED SECONDARY ESTIMATED",
        "OVERLAY, EXACT, OVERRIDDEN, PRESUMED OVERRIDDEN",
        "OVERLAY, APPROXIMATE, APPROXIMATE OVERRIDDEN, PRESUMED APPROXIMATE OVERRIDDEN",
    })
    void everyLevelThatWeakensAValueIsTold(SourceTier tier, Precision precision, String checked, String later) {
        ParameterHistory<Integer> history =
                norm(value(1, "2019-04-01/..", "2020-03-31").with(precision).from(tier));

        assertThat(told(history, EvidencePolicy.standard(), "2020-03-31")).isEqualTo("1 " + checked);
        assertThat(told(history, EvidencePolicy.standard(), "2020-04-01")).isEqualTo("1 " + later);
    }

    @ParameterizedTest
    @EnumSource(SourceTier.class)
    void exactValueOfAPrimarySourceIsVerified(SourceTier tier) {
        ParameterHistory<Integer> history =
                norm(value(1, "2019-04-01/..", "2020-03-31").from(tier));

        assertThat(told(history, EvidencePolicy.standard(), "2019-04-01").equals("1 VERIFIED"))
                .isEqualTo(tier.isPrimary());
    }

    @Test
    void carriedFigureKeepsWhatWeakensItAndIsNotPresumed() {
        ParameterHistory<Integer> history = yearly(value(1, "2019-04-01/2020-03-31", "2019-09-30")
                .with(Precision.APPROXIMATE)
                .from(SourceTier.SECONDARY));

        assertThat(told(history, EvidencePolicy.carryForward(), "2020-04-01"))
                .isEqualTo("1 SECONDARY APPROXIMATE CARRIED_FORWARD");
    }

    @Test
    void policyRefusesExactlyWhatItNames() {
        ParameterHistory<Integer> history = norm(value(3, "2019-04-01/..", "2020-03-31"));
        EvidencePolicy checkedOnly = EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED));

        assertThat(told(history, checkedOnly, "2020-03-31")).isEqualTo("3 VERIFIED");
        assertThat(told(history, checkedOnly, "2020-04-01")).isEqualTo("gap.refused");
        assertThat(told(YEARLY, checkedOnly, "2019-04-01")).isEqualTo("90 CARRIED_FORWARD");
    }

    @Test
    void oneRefusedLevelAmongSeveralIsEnough() {
        ParameterHistory<Integer> history = norm(value(3, "2019-04-01/..", "2020-03-31")
                .with(Precision.APPROXIMATE)
                .from(SourceTier.SECONDARY));

        for (Assurance refused : Assurance.values()) {
            boolean used = !List.of(Assurance.SECONDARY, Assurance.APPROXIMATE).contains(refused);
            assertThat(told(history, EvidencePolicy.refusingOnly(Set.of(refused)), "2019-04-01"))
                    .as("refusing %s", refused)
                    .isEqualTo(used ? "3 SECONDARY APPROXIMATE" : "gap.refused");
        }
    }

    /** The notice speaks to all; a page of the United States tells nothing certain of Australia. */
    @Test
    void whatASourceSaysToOthersIsInferred() {
        ParameterHistory<Integer> history = norm(
                value(3, "2019-04-01/2020-03-31", "2020-03-31").onlyFor("US"),
                value(4, "2020-04-01/2022-03-31", "2021-03-31").onlyFor("US").with(Precision.APPROXIMATE),
                value(5, "2022-04-01/..", "2023-03-31"));

        assertThat(told(history, "2020-03-31", "US")).isEqualTo("3 VERIFIED");
        assertThat(told(history, "2020-03-31", "AU")).isEqualTo("3 ESTIMATED");
        assertThat(told(history, "2021-03-31", "AU")).isEqualTo("4 APPROXIMATE ESTIMATED");
        assertThat(told(history, "2021-04-01", "US")).isEqualTo("4 PRESUMED APPROXIMATE");
        assertThat(told(history, "2021-04-01", "AU")).isEqualTo("4 PRESUMED APPROXIMATE ESTIMATED");
        assertThat(told(history, "2022-04-01", "AU")).isEqualTo("5 VERIFIED");
        assertThat(told(history, "2019-03-31", "AU")).isEqualTo("gap.before-first");
    }

    @Test
    void policyRefusesWhatIsInferredFromAPageOfOthers() {
        ParameterHistory<Integer> history =
                norm(value(3, "2019-04-01/..", "2020-03-31").onlyFor("US"));
        ParameterSet set = set(EvidencePolicy.refusingOnly(Set.of(Assurance.ESTIMATED)), history);
        ParameterSet checkedOnly = set(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)), history);

        assertThat(told(set.read(KEY, day("2019-04-01"), CountryCode.of("US")))).isEqualTo("3 VERIFIED");
        assertThat(told(set.read(KEY, day("2019-04-01"), CountryCode.of("AU")))).isEqualTo("gap.refused");
        assertThat(told(checkedOnly.read(KEY, day("2020-04-01"), CountryCode.of("AU"))))
                .isEqualTo("gap.refused");
    }

    @Test
    void readingInForceCitesTheValueItComesFrom() {
        assertThat(inForce(NORM, "2011-04-01").citations()).containsExactly(OLD.citation());
        assertThat(inForce(NORM, "2050-04-01").citations()).containsExactly(NEW.citation());
        Reading<Integer> carried = set(EvidencePolicy.carryForward(), YEARLY).read(KEY, day("2019-04-01"));
        assertThat(((InForce<Integer>) carried).citations()).containsExactly(FY2018.citation());
    }

    /** The gap of FY2021 that is written down is no figure, so nothing stands in for it. */
    @ParameterizedTest
    @CsvSource({
        "2018-04-01, ",
        "2019-03-31, ",
        "2019-04-01, 2018",
        "2020-03-31, 2018",
        "2020-04-01, ",
        "2023-04-01, 2022"
    })
    void aFigureThatStandsInForALaterYearSaysItsOwn(String day, FiscalYear own) {
        InForce<Integer> reading =
                (InForce<Integer>) set(EvidencePolicy.carryForward(), YEARLY).read(KEY, day(day));
        assertThat(reading.remarks())
                .containsExactlyElementsOf(
                        own == null
                                ? List.of()
                                : List.of(new Finding(
                                        ParameterFindings.CARRIED_FORWARD,
                                        List.of(TITLE, reading.value(), own),
                                        reading.citations())));
    }

    @Test
    void gapBeforeTheFirstValueNamesTheFirst() {
        assertGap(
                gap(YEARLY, "2018-03-31"),
                GapQuestions.BEFORE_FIRST,
                FY2018,
                TITLE,
                FiscalYear.of(2017),
                90,
                FiscalYear.of(2018));
        assertGap(
                gap(NORM, "2011-03-31"),
                GapQuestions.BEFORE_FIRST,
                OLD,
                TITLE,
                day("2011-03-31"),
                3,
                DateSpan.parse("2011-04-01/2015-03-31"));
    }

    @Test
    void gapAfterAYearlyFigureNamesTheLatest() {
        assertGap(
                gap(YEARLY, "2030-01-01"),
                GapQuestions.AFTER_LATEST,
                FY2022,
                TITLE,
                FiscalYear.of(2029),
                95,
                FiscalYear.of(2022));
    }

    @Test
    void gapBetweenTwoValuesNamesBoth() {
        assertGap(
                gap(NORM, "2015-04-01"),
                GapQuestions.BETWEEN,
                OLD,
                TITLE,
                day("2015-04-01"),
                3,
                DateSpan.parse("2011-04-01/2015-03-31"),
                5,
                DateSpan.parse("2016-04-01/.."));
        assertGap(
                gap(YEARLY, "2019-04-01"),
                GapQuestions.BETWEEN,
                FY2018,
                TITLE,
                FiscalYear.of(2019),
                90,
                FiscalYear.of(2018),
                92,
                FiscalYear.of(2020));
    }

    @Test
    void aWrittenGapIsNeverNamedAsAValue() {
        ParameterHistory<Integer> history = yearly(
                unknown("2014-04-01/2016-03-31", "2015-04-14"), value(90, "2019-04-01/2020-03-31", "2020-03-31"));

        for (String before : List.of("2014-03-31", "2016-04-01", "2019-03-31")) {
            assertThat(gap(history, before).code().id()).as(before).isEqualTo(GapQuestions.BEFORE_FIRST.id());
            assertThat(gap(history, before).arguments()).as(before).endsWith(90, FiscalYear.of(2019));
        }
        assertThat(gap(history, "2016-03-31").arguments()).endsWith(NOTE);
        assertThat(gap(history, "2020-04-01").arguments()).endsWith(90, FiscalYear.of(2019));
    }

    @Test
    void whereNothingIsKnownAtAllTheNoteIsToldForEveryDay() {
        ParameterHistory<Integer> history = yearly(unknown("2026-04-01/2027-03-31", "2026-07-24"));

        for (String day : List.of("2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01")) {
            assertThat(gap(history, day).code().id()).as(day).isEqualTo(GapQuestions.NOT_SEEN.id());
            assertThat(gap(history, day).arguments()).as(day).endsWith(NOTE);
        }
    }

    @Test
    void gapThatIsWrittenTellsItsNote() {
        assertGap(gap(YEARLY, "2021-12-31"), GapQuestions.NOT_SEEN, NO_FY2021, TITLE, FiscalYear.of(2021), NOTE);
        assertGap(
                gap(norm(OLD, unknown("2015-04-01/..", "2016-03-31")), "2031-01-01"),
                GapQuestions.NOT_SEEN,
                unknown("2015-04-01/..", "2016-03-31"),
                TITLE,
                day("2031-01-01"),
                NOTE);
    }

    @Test
    void refusedValueIsNamedWithItsLevel() {
        ParameterHistory<Integer> history = norm(value(3, "2019-04-01/..", "2020-03-31"));
        EvidencePolicy policy = EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED));

        MissingFact missing = ((Gap<Integer>) set(policy, history).read(KEY, day("2020-04-01"))).missing();

        assertGap(
                missing,
                GapQuestions.REFUSED,
                value(3, "2019-04-01/..", "2020-03-31"),
                TITLE,
                day("2020-04-01"),
                3,
                Assurance.PRESUMED);
    }

    @Test
    void periodThatIsNoFiscalYearIsNamedAsSpan() {
        ParameterHistory<Integer> history = yearly(value(1, "2019-04-01/2021-03-31", "2021-03-31"));

        assertThat(gap(history, "2021-04-01").arguments()).last().isEqualTo(DateSpan.parse("2019-04-01/2021-03-31"));
    }

    private static void assertGap(MissingFact missing, QuestionCode code, Spec cited, Object... arguments) {
        assertThat(missing.fact()).isEqualTo(KEY.id());
        assertThat(missing.code()).isEqualTo(code);
        assertThat(missing.askOf()).isEqualTo(AskOf.MINISTRY); // no part of what makes two codes equal
        assertThat(missing.kind()).isEqualTo(MissingKind.SOURCE_GAP);
        assertThat(missing.arguments()).containsExactlyElementsOf(Arrays.asList(arguments));
        assertThat(missing.citations()).containsExactly(cited.citation());
        assertThat(missing.asked()).isFalse();
    }

    private static MissingFact gap(ParameterHistory<Integer> history, String day) {
        return ((Gap<Integer>) set(EvidencePolicy.standard(), history).read(KEY, day(day))).missing();
    }

    private static InForce<Integer> inForce(ParameterHistory<Integer> history, String day) {
        return set(EvidencePolicy.standard(), history).inForce(KEY, day(day));
    }

    /** The value with its levels, those of the year it was made for left out where it is carried, or the open question. */
    private static String told(ParameterHistory<Integer> history, EvidencePolicy policy, String day) {
        return told(set(policy, history).read(KEY, day(day)));
    }

    private static String told(ParameterHistory<Integer> history, String day, String applicants) {
        return told(set(EvidencePolicy.standard(), history).read(KEY, day(day), CountryCode.of(applicants)));
    }

    private static String told(Reading<Integer> reading) {
        if (reading instanceof InForce<Integer> known) {
            StringBuilder text = new StringBuilder().append(known.value());
            Set<Assurance> levels = known.assurances().levels();
            boolean carried = levels.contains(Assurance.CARRIED_FORWARD);
            levels.stream()
                    .filter(level -> !(carried && level == Assurance.VERIFIED))
                    .forEach(level -> text.append(' ').append(level));
            return text.toString();
        }
        return ((Gap<Integer>) reading).missing().code().id();
    }
}
