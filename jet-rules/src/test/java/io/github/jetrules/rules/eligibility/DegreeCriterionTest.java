package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The degree, and the day by which applicants must have it. */
class DegreeCriterionTest {

    private static final JetRules RULES = JetRules.standard();

    /** The page of FY2020 is about ALTs; what was seen before goes on for CIRs. */
    @ParameterizedTest
    @CsvSource({
        "ALT, 2019, S33",
        "CIR, 2016, S30",
        "CIR, 2017, S31",
        "CIR, 2019, S31",
        "CIR, 2020, S31",
        "CIR, 2021, S34",
        "CIR, 2023, S36",
        "CIR, 2024, S32"
    })
    void theDegreeOfEachRoleHasASourceOnThatRole(Role role, int recruitment, String source) {
        for (String facts : List.of("degree=no;teacherCourse=no", "degree=yes", "degree=;teacherCourse=")) {
            assertThat(assess(role, facts, recruitment).findings())
                    .filteredOn(finding -> finding.rule().equals("eligibility.degree"))
                    .flatExtracting(Finding::citations)
                    .extracting(citation -> citation.source().id())
                    .containsExactly(source);
        }
    }

    /** The page of about 2018 was checked for that year only. */
    @ParameterizedTest
    @CsvSource({"2017, false", "2018, true", "2019, true", "2020, true"})
    void theDegreeOfCirsIsPresumedAfterTheYearOfItsPage(int recruitment, boolean isPresumed) {
        Eligibility answer = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                .eligibility()
                .assess(Applicants.faultless(Role.CIR), FiscalYear.of(recruitment));
        assertThat(answer.missing().stream().anyMatch(fact -> fact.fact().endsWith("degree")))
                .isEqualTo(isPresumed);
    }

    /** Whether the course would do is not known, so only the degree is sure to help. */
    @Test
    void whoHasNeitherDegreeNorCourseIsToldOfTheDegree() {
        assertThat(assess(Role.ALT, "degree=no;teacherCourse=no", 2023).changes())
                .extracting(change -> change.code().id())
                .containsExactly("eligibility.degree");
    }

    @ParameterizedTest
    @CsvSource({"2014, S30", "2019, S33", "2023, S36"})
    void theYearlyDatesOfTheDegreeAreNamed(int recruitment, String source) {
        List<Finding> dates = assess(Applicants.faultless(Role.ALT), recruitment).findings().stream()
                .filter(finding -> finding.rule().equals("eligibility.degree-deadline"))
                .toList();

        assertThat(dates)
                .allSatisfy(finding ->
                        assertThat(finding.citations().get(0).source().id()).isEqualTo(source));
        assertThat(dates)
                .flatExtracting(Finding::arguments)
                .containsExactlyElementsOf(
                        switch (recruitment) {
                            case 2014 ->
                                List.of(Deadline.ARRIVAL, LocalDate.of(2015, 7, 28), LocalDate.of(2015, 4, 10));
                            // A day says more than that there is one; the page is for the United States.
                            case 2023 -> List.of(LocalDate.of(2024, 6, 28), CountryCode.of("US"));
                            default -> List.of(Deadline.ARRIVAL, CountryCode.of("ZA"));
                        });
    }

    @Test
    void theDateForAprilArrivalsIsNamedApart() {
        assertThat(assess(Applicants.faultless(Role.ALT), 2014).findings())
                .filteredOn(finding -> finding.rule().equals("eligibility.degree-deadline")
                        && finding.arguments().get(0) instanceof LocalDate)
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(
                        tuple(EligibilityFindings.DEGREE_DATE, LocalDate.of(2015, 7, 28)),
                        tuple(EligibilityFindings.DEGREE_DATE_APRIL, LocalDate.of(2015, 4, 10)));
    }

    /** A deadline is a step ahead of those who meet the criterion or may still; the others are told what they lack. */
    @ParameterizedTest
    @CsvSource({
        "ALT, degree=no;teacherCourse=no, 2023, false",
        "ALT, degree=no;teacherCourse=, 2023, true",
        "ALT, degree=, 2024, true",
        "ALT, degree=no;teacherCourse=yes, 2024, true",
        "ALT, degree=no;teacherCourse=no, 2024, false",
        "CIR, degree=no, 2024, false",
        "CIR, degree=, 2024, true",
        "ALT, degree=, 2019, true",
        "CIR, degree=, 2019, false", // the page is about ALTs
        "CIR, degree=, 2018, true",
        "CIR, degree=, 2017, true",
    })
    void theDeadlineIsForWhoeverCanMeetIt(Role role, String facts, int recruitment, boolean named) {
        assertThat(assess(role, facts, recruitment).findings().stream()
                        .filter(finding -> finding.rule().equals("eligibility.degree-deadline")))
                .hasSize(named ? 1 : 0);
    }

    /** The page of FY2022 (S34) has no deadline; any one of the caller is told instead. */
    @Test
    void aMissingDeadlineOfTheDegreeIsNamed() {
        DateSpan arrivals = FiscalYear.of(2022).span();
        LocalDate day = LocalDate.of(2022, 7, 1);
        List<OverlayValue> deadlines = List.of(
                EligibilityParameters.DEGREE_DEADLINE.overlay(arrivals, Deadline.ARRIVAL, "p. 1"),
                EligibilityParameters.DEGREE_DATE.overlay(arrivals, day, "p. 1"),
                EligibilityParameters.DEGREE_DATE_APRIL.overlay(arrivals, day, "p. 1"));

        assertThat(namesNoDeadline(RULES)).isTrue();
        for (OverlayValue deadline : deadlines) {
            Overlay own = Overlays.of("own", deadline);
            assertThat(namesNoDeadline(RULES.with(own)))
                    .as(deadline.parameter())
                    .isFalse();
        }
    }

    private static boolean namesNoDeadline(JetRules rules) {
        return rules.eligibility().assess(Applicants.faultless(Role.ALT), FiscalYear.of(2021)).findings().stream()
                .anyMatch(finding -> finding.code().equals(EligibilityFindings.DEGREE_DEADLINE_UNKNOWN));
    }
}
