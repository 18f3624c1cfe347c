package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of somebody who meets every criterion but those of which something is not said. */
class OpenFactsTest {

    private static final JetRules RULES = JetRules.standard();

    /** The sources show every criterion of it but the course that may stand in for a degree. */
    private static final int RECRUITMENT = 2023;

    @ParameterizedTest
    @CsvSource({
        "ALT, interestInJapan=, interestInJapan",
        "ALT, health=, health",
        "ALT, degree=, eligibility.teacher-course;degree;teacherCourse",
        "ALT, degree=no, eligibility.teacher-course;teacherCourse",
        "ALT, degree=no;teacherCourse=yes, eligibility.teacher-course",
        "ALT, degree=;teacherCourse=no, degree",
        "CIR, degree=, degree",
        "CIR, degree=;teacherCourse=yes, degree",
        "ALT, nationalities=, nationalities;renouncesJapaneseNationality;oneCountryOnly",
        "ALT, nationalities=;renouncesJapaneseNationality=yes, nationalities;oneCountryOnly",
        "ALT, nationalities=;oneCountryOnly=yes, nationalities;renouncesJapaneseNationality",
        "ALT, nationalities=;renouncesJapaneseNationality=yes;oneCountryOnly=yes, nationalities",
        "ALT, nationalities=JP US, renouncesJapaneseNationality",
        "ALT, nationalities=FR US, oneCountryOnly",
        "ALT, designatedLanguage=, designatedLanguage",
        "CIR, japaneseLevel=, japaneseLevel;functionalJapanese",
        "CIR, japaneseLevel=;functionalJapanese=no, japaneseLevel",
        "CIR, japaneseLevel=N3, functionalJapanese",
        "ALT, lastParticipation=;participationMonths=, lastParticipation;participationMonths",
        "ALT, lastParticipation=2010;participationMonths=, participationMonths",
        "ALT, lastParticipation=;participationMonths=12, lastParticipation",
        "ALT, lastDeclined=, lastDeclined;declinedForValidReason",
        "ALT, lastDeclined=;declinedForValidReason=no, lastDeclined",
        "ALT, lastDeclined=2023, declinedForValidReason",
        "ALT, staysInJapan=, staysInJapan;residenceBelowLimit",
        "ALT, staysInJapan=;residenceBelowLimit=yes, staysInJapan",
        "ALT, disqualified=, disqualified",
        "ALT, oneRoleOnly=, oneRoleOnly"
    })
    void whatIsMissingIsWhatMattersAndWasNotSaid(Role role, String facts, String missing) {
        Eligibility answer = assess(role, facts, RECRUITMENT);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactlyElementsOf(Cases.list(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "ALT, teacherCourse=",
        "ALT, nationalities=JP US;renouncesJapaneseNationality=yes",
        "ALT, nationalities=FR US;oneCountryOnly=yes",
        "ALT, nationalities=JP US FR;renouncesJapaneseNationality=yes;oneCountryOnly=yes",
        "ALT, japaneseLevel=",
        "CIR, japaneseLevel=N3;functionalJapanese=yes",
        "CIR, japaneseLevel=;functionalJapanese=yes",
        "ALT, lastParticipation=never;participationMonths=",
        "ALT, lastParticipation=;participationMonths=0",
        "ALT, lastDeclined=;declinedForValidReason=yes",
        "ALT, lastDeclined=2023;declinedForValidReason=yes",
        "ALT, staysInJapan=2018-01-01/2019-12-31",
        "ALT, residenceBelowLimit="
    })
    void whatDoesNotMatterIsNotAskedFor(Role role, String facts) {
        Eligibility answer = assess(role, facts, RECRUITMENT);

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CIR, degree=no, eligibility.degree",
        "ALT, nationalities=FR US;oneCountryOnly=no, eligibility.one-country",
        "CIR, japaneseLevel=N3;functionalJapanese=no, eligibility.japanese"
    })
    void whatWouldHaveToChangeIsSaid(Role role, String facts, String change) {
        Eligibility answer = assess(role, facts, RECRUITMENT);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.changes()).extracting(c -> c.code().id()).containsExactly(change);
    }

    @Test
    void whoeverSaysNothingIsAskedForEverythingThatMayMatter() {
        Eligibility alt = assess(Applicant.of(Role.ALT, CountryCode.of("US")), 2023);

        assertThat(alt.missing())
                .extracting(MissingFact::fact)
                .containsExactly(
                        "interestInJapan",
                        "health",
                        "eligibility.teacher-course",
                        "degree",
                        "teacherCourse",
                        "nationalities",
                        "renouncesJapaneseNationality",
                        "oneCountryOnly",
                        "designatedLanguage",
                        "lastParticipation",
                        "participationMonths",
                        "lastDeclined",
                        "declinedForValidReason",
                        "staysInJapan",
                        "residenceBelowLimit",
                        "disqualified",
                        "oneRoleOnly");
        assertThat(alt.decidingSets()).isEmpty(); // the course has a gap that only a degree makes good
        assertThat(alt.nextQuestion()).map(MissingFact::fact).contains("interestInJapan");
    }

    @Test
    void theSetThatDecidesForACir() {
        Eligibility cir = assess(Role.CIR, "japaneseLevel=;degree=;lastDeclined=", 2023);

        assertThat(cir.decidingSets())
                .containsExactly(Set.of(
                        "degree", "japaneseLevel", "functionalJapanese", "lastDeclined", "declinedForValidReason"));
    }

    /** For arrivals of FY2021 no page shows the criterion on the country of recruitment, which asks otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationalities=;renouncesJapaneseNationality=;oneCountryOnly=yes",
                "nationalities=;renouncesJapaneseNationality=yes;oneCountryOnly="
            })
    void theNationalitiesAreAskedForByEachCriterionOnSeveralOfThem(String facts) {
        FiscalYear arrival = FiscalYear.of(2021);
        BilingualText oneCountry = RULES.parameters()
                .inForce(EligibilityParameters.ONE_COUNTRY, FiscalYear.of(2024).firstDay())
                .value();
        Overlay shown = Overlays.of(
                "shown",
                EligibilityParameters.RENUNCIATION.overlay(arrival.span(), Deadline.REPLY_FORM, "page"),
                EligibilityParameters.ONE_COUNTRY.overlay(arrival.span(), oneCountry, "page"));

        assertThat(RULES.with(shown)
                        .eligibility()
                        .assess(Applicants.with(Applicants.faultless(Role.ALT), facts), FiscalYear.of(2020))
                        .missing())
                .extracting(MissingFact::fact)
                .contains("nationalities");
    }
}
