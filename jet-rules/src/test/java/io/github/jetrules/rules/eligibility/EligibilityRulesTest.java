package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody may apply, and what is said to whom. */
class EligibilityRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "eligibility.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            Role role,
            int recruitment,
            String facts,
            String rule,
            String variant,
            String source,
            String missing,
            Outcome outcome) {
        Eligibility answer = assess(role, facts == null ? "" : facts, recruitment);

        Finding finding = answer.findings().stream()
                .filter(f -> f.rule().equals("eligibility." + rule)
                        && f.code().variant().equals(variant))
                .findFirst()
                .orElseThrow();
        assertThat(answer.outcome()).isEqualTo(outcome);
        List<String> missingHere = listed(missing);
        Set<String> allMissing = new HashSet<>(missingHere);
        if (outcome == Outcome.UNDETERMINED && role != Role.SEA) {
            allMissing.addAll(gapsForAll(recruitment + 1));
        }
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactlyInAnyOrderElementsOf(allMissing);
        Stream<Citation> ofWhatIsMissing = answer.missing().stream()
                .filter(fact -> missingHere.contains(fact.fact()))
                .flatMap(fact -> fact.citations().stream());
        assertThat((finding.citations().isEmpty() ? ofWhatIsMissing : finding.citations().stream())
                        .map(citation -> citation.source().id())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(listed(source));
        assertThat(answer.missing())
                .filteredOn(fact -> fact.fact().startsWith("eligibility."))
                .allSatisfy(fact -> assertThat(fact.kind()).isEqualTo(MissingKind.SOURCE_GAP));
    }

    private static List<String> listed(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    /**
     * What no page shows of the arrivals of a year and concerns even those of whom all is known and nothing is wrong: "not
     * seen" in the table of the criteria by programme year, and the years before the first page.
     */
    private static List<String> gapsForAll(int arrival) {
        List<String> gaps = new ArrayList<>();
        if (arrival < 2024) {
            gaps.addAll(List.of("eligibility.disqualification", "eligibility.age"));
        }
        if (arrival < 2015 || arrival == 2022 || arrival == 2023) {
            gaps.addAll(List.of("eligibility.interest", "eligibility.health"));
        }
        if (arrival < 2015) {
            gaps.add("eligibility.degree");
        }
        if (arrival < 2015 || arrival == 2020 || arrival == 2021) {
            gaps.add("eligibility.nationality");
        }
        if (arrival < 2018 || arrival >= 2020 && arrival < 2024) {
            gaps.add("eligibility.language");
        }
        if (arrival < 2010) {
            gaps.add("eligibility.one-role");
        }
        return gaps;
    }

    @Test
    void theAnswerIsDatedByTheRecruitmentAndSaysWhichArrivalsItGoesBy() {
        Eligibility answer = assess(Applicants.faultless(Role.ALT), 2023);

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(answer.basis().dateName()).isEqualTo(DateName.RECRUITMENT_YEAR);
        assertThat(answer.findings().get(0).arguments()).containsExactly(FiscalYear.of(2023), FiscalYear.of(2024));
        assertThat(answer.explain(Locale.ENGLISH)).contains("recruitment of FY2023", "arrivals of FY2024");
        assertThat(answer.explain(Locale.JAPANESE)).contains("令和5年度の募集", "令和6年度来日");
    }

    /** The sources name the countries of no year in full, so nothing tells whether Korea, say, is one of them. */
    @Test
    void theAnswerSaysThatTheCountryOfRecruitmentIsNotChecked() {
        Eligibility answer = assess(Role.ALT, "country=KP;nationalities=KP", 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.explain(Locale.ENGLISH)).contains("No complete list of the countries", "is not checked");
        assertThat(answer.explain(Locale.JAPANESE)).contains("完全な一覧は確認できていない", "確かめていない");
    }

    @Test
    void everyFailedCriterionIsNamed() {
        Eligibility answer = assess(
                Role.ALT,
                "interestInJapan=no;health=no;degree=no;teacherCourse=no;nationalities=FR DE JP;"
                        + "renouncesJapaneseNationality=no;oneCountryOnly=no;designatedLanguage=no;"
                        + "lastParticipation=2017;participationMonths=61;lastDeclined=2018;declinedForValidReason=no;"
                        + "oneRoleOnly=no",
                2018);

        assertThat(answer).isInstanceOf(Eligibility.Ineligible.class);
        assertThat(((Eligibility.Ineligible) answer).failed())
                .extracting(Finding::rule)
                .containsExactly(
                        "eligibility.interest",
                        "eligibility.health",
                        "eligibility.degree",
                        "eligibility.nationality",
                        "eligibility.renunciation",
                        "eligibility.one-country",
                        "eligibility.language",
                        "eligibility.recent-participation",
                        "eligibility.total-participation",
                        "eligibility.declined-placement",
                        "eligibility.one-role");
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.changes())
                .extracting(change -> change.code().id())
                .containsExactly(
                        "eligibility.interest",
                        "eligibility.degree-or-course",
                        "eligibility.other-country",
                        "eligibility.renounce",
                        "eligibility.language",
                        "eligibility.participation-ago",
                        "eligibility.higher-total",
                        "eligibility.declined-ago",
                        "eligibility.one-role");
    }

    @Test
    void oneFailureDecidesWhateverElseIsOpen() {
        Applicant applicant = Applicant.of(Role.ALT, CountryCode.of("US")).withHealth(Fact.known(false));

        Eligibility answer = assess(applicant, 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::status).contains(FindingStatus.UNKNOWN);
    }

    @Test
    void ageIsNeverAskedOrWrittenDown() {
        Eligibility answer = assess(Applicant.of(Role.ALT, CountryCode.of("US")), 2023);

        assertThat(answer.missing()).extracting(MissingFact::fact).doesNotContain("age", "eligibility.age");
        assertThat(answer.question().inputs().get("applicant").toString()).doesNotContain(", age=", "birth");
        assertThat(answer.findings()).extracting(Finding::code).contains(EligibilityFindings.NO_AGE_LIMIT);
    }

    /** Guidelines of 2019 tell of the consent, and an undated page of an age limit that had ended by FY2024. */
    @ParameterizedTest
    @CsvSource({
        "CIR, 2017, false, true",
        "CIR, 2018, true, true",
        "ALT, 2018, false, true",
        "CIR, 2022, true, true",
        "CIR, 2023, true, false",
        "ALT, 2003, false, false",
    })
    void whatDecidesNothingIsToldWhereASourceHasIt(Role role, int recruitment, boolean consent, boolean age) {
        List<FindingCode> told = assess(Applicants.faultless(role), recruitment).findings().stream()
                .map(Finding::code)
                .toList();

        assertThat(told.contains(EligibilityFindings.ONE_ROLE_CONSENT)).isEqualTo(consent);
        assertThat(told.contains(EligibilityFindings.AGE_ATTESTED)).isEqualTo(age);
    }

    @Test
    void everyFormOfTheAnswerHasItsFunction() {
        assertThat(List.of(
                        assess(Applicants.faultless(Role.ALT), 2023),
                        assess(Role.ALT, "health=no", 2023),
                        assess(Applicants.faultless(Role.SEA), 2023),
                        assess(Role.ALT, "health=", 2023)))
                .extracting(answer -> answer.match(
                        eligible -> "eligible", ineligible -> "ineligible", none -> "none", open -> "open"))
                .containsExactly("eligible", "ineligible", "none", "open");
    }
}
