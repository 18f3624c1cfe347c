package io.github.jetrules.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.fact.Fact;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A fact that can be said of an applicant, by the name that it has in questions and answers.
 *
 * @param name the name; part of the API
 * @param question how it is asked for
 * @param reader the fact of an applicant
 */
record ApplicantFact<T extends Serializable>(String name, QuestionCode question, Function<Applicant, Fact<T>> reader) {

    static final ApplicantFact<Boolean> INTEREST =
            new ApplicantFact<>("interestInJapan", EligibilityQuestions.INTEREST, Applicant::interestInJapan);
    static final ApplicantFact<Boolean> HEALTH =
            new ApplicantFact<>("health", EligibilityQuestions.HEALTH, Applicant::health);
    static final ApplicantFact<Boolean> DEGREE =
            new ApplicantFact<>("degree", EligibilityQuestions.DEGREE, Applicant::degree);
    static final ApplicantFact<Boolean> TEACHER_COURSE =
            new ApplicantFact<>("teacherCourse", EligibilityQuestions.TEACHER_COURSE, Applicant::teacherCourse);
    static final ApplicantFact<Nationalities> NATIONALITIES =
            new ApplicantFact<>("nationalities", EligibilityQuestions.NATIONALITIES, Applicant::nationalities);
    static final ApplicantFact<Boolean> RENOUNCES = new ApplicantFact<>(
            "renouncesJapaneseNationality", EligibilityQuestions.RENOUNCES, Applicant::renouncesJapaneseNationality);
    static final ApplicantFact<Boolean> ONE_COUNTRY =
            new ApplicantFact<>("oneCountryOnly", EligibilityQuestions.ONE_COUNTRY, Applicant::oneCountryOnly);
    static final ApplicantFact<Boolean> LANGUAGE =
            new ApplicantFact<>("designatedLanguage", EligibilityQuestions.LANGUAGE, Applicant::designatedLanguage);
    static final ApplicantFact<JapaneseLevel> JAPANESE_LEVEL =
            new ApplicantFact<>("japaneseLevel", EligibilityQuestions.JAPANESE_LEVEL, Applicant::japaneseLevel);
    static final ApplicantFact<Boolean> FUNCTIONAL_JAPANESE = new ApplicantFact<>(
            "functionalJapanese", EligibilityQuestions.FUNCTIONAL_JAPANESE, Applicant::functionalJapanese);
    static final ApplicantFact<LastTime> LAST_PARTICIPATION = new ApplicantFact<>(
            "lastParticipation", EligibilityQuestions.LAST_PARTICIPATION, Applicant::lastParticipation);
    static final ApplicantFact<Integer> PARTICIPATION_MONTHS = new ApplicantFact<>(
            "participationMonths", EligibilityQuestions.PARTICIPATION_MONTHS, Applicant::participationMonths);
    static final ApplicantFact<LastTime> LAST_DECLINED =
            new ApplicantFact<>("lastDeclined", EligibilityQuestions.LAST_DECLINED, Applicant::lastDeclined);
    static final ApplicantFact<Boolean> VALID_REASON = new ApplicantFact<>(
            "declinedForValidReason", EligibilityQuestions.VALID_REASON, Applicant::declinedForValidReason);
    static final ApplicantFact<Stays> STAYS =
            new ApplicantFact<>("staysInJapan", EligibilityQuestions.STAYS, Applicant::staysInJapan);
    static final ApplicantFact<Boolean> BELOW_LIMIT = new ApplicantFact<>(
            "residenceBelowLimit", EligibilityQuestions.BELOW_LIMIT, Applicant::residenceBelowLimit);
    static final ApplicantFact<Boolean> DISQUALIFIED =
            new ApplicantFact<>("disqualified", EligibilityQuestions.DISQUALIFIED, Applicant::disqualified);
    static final ApplicantFact<Boolean> ONE_ROLE =
            new ApplicantFact<>("oneRoleOnly", EligibilityQuestions.ONE_ROLE, Applicant::oneRoleOnly);

    private static final List<ApplicantFact<?>> ALL = List.of(
            INTEREST,
            HEALTH,
            DEGREE,
            TEACHER_COURSE,
            NATIONALITIES,
            RENOUNCES,
            ONE_COUNTRY,
            LANGUAGE,
            JAPANESE_LEVEL,
            FUNCTIONAL_JAPANESE,
            LAST_PARTICIPATION,
            PARTICIPATION_MONTHS,
            LAST_DECLINED,
            VALID_REASON,
            STAYS,
            BELOW_LIMIT,
            DISQUALIFIED,
            ONE_ROLE);

    /** All that is said of an applicant, by name, in the form in which it is written and read. */
    static Map<String, Object> inputs(Applicant applicant) {
        ImmutableMap.Builder<String, Object> inputs = ImmutableMap.builder();
        inputs.put("role", applicant.role()).put("country", applicant.country());
        ALL.forEach(fact -> inputs.put(fact.name(), fact.of(applicant).map(ApplicantFact::input)));
        return inputs.buildOrThrow();
    }

    private static Serializable input(Serializable value) {
        if (value instanceof LastTime time) {
            return time.input();
        } else if (value instanceof Nationalities nationalities) {
            return ImmutableList.copyOf(nationalities.countries());
        } else if (value instanceof Stays stays) {
            return ImmutableList.copyOf(stays.spans());
        }
        return value;
    }

    Fact<T> of(Applicant applicant) {
        return reader.apply(applicant);
    }
}
