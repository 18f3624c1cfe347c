package io.github.jetrules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of somebody who meets every criterion but those of which something is not said. */
class OpenFactsTest {

    private static final JetRules RULES = JetRules.standard();

    /** In the recruitment of which the sources show every criterion but the course that may stand in for a degree. */
    private static Eligibility assess(Role role, String facts) {
        return RULES.eligibility().assess(Applicants.with(Applicants.faultless(role), facts), FiscalYear.of(2023));
    }

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
        Eligibility answer = assess(role, facts);

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
        Eligibility answer = assess(role, facts);

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
        Eligibility answer = assess(role, facts);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.changes()).extracting(c -> c.code().id()).containsExactly(change);
    }
}
