package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;

/** What the rules of this package can ask. */
public final class EligibilityQuestions {

    /** Interest in Japan. */
    public static final QuestionCode INTEREST = yesNo("eligibility.interest");

    /** Health. */
    public static final QuestionCode HEALTH = yesNo("eligibility.health");

    /** A degree. */
    public static final QuestionCode DEGREE = yesNo("eligibility.degree");

    /** The course that stands in for a degree. */
    public static final QuestionCode TEACHER_COURSE = yesNo("eligibility.teacher-course");

    /** All nationalities. */
    public static final QuestionCode NATIONALITIES =
            QuestionCode.fact("eligibility.nationalities", ValueType.COUNTRIES);

    /** Renunciation of Japanese nationality. */
    public static final QuestionCode RENOUNCES = yesNo("eligibility.renounces", "deadline");

    /** One country only. */
    public static final QuestionCode ONE_COUNTRY = yesNo("eligibility.one-country", "country");

    /** The standard in the designated language. */
    public static final QuestionCode LANGUAGE = yesNo("eligibility.language");

    /** The level of Japanese. */
    public static final QuestionCode JAPANESE_LEVEL =
            QuestionCode.fact("eligibility.japanese-level", ValueType.CHOICE, "asked");

    /** Whether the command of Japanese is functional. */
    public static final QuestionCode FUNCTIONAL_JAPANESE =
            QuestionCode.judgement("eligibility.functional-japanese", AskOf.MINISTRY, ValueType.YES_NO, "asked");

    /** The same where no level is known. */
    public static final QuestionCode FUNCTIONAL_COMMAND =
            QuestionCode.judgement("eligibility.functional-command", AskOf.MINISTRY, ValueType.YES_NO);

    /** The last participation. */
    public static final QuestionCode LAST_PARTICIPATION =
            QuestionCode.fact("eligibility.last-participation", ValueType.YEAR_OR_NEVER);

    /** All participation together. */
    public static final QuestionCode PARTICIPATION_MONTHS =
            QuestionCode.fact("eligibility.participation-months", ValueType.NUMBER);

    /** Which total holds, where the page for the country of recruitment has another one than that which is used. */
    public static final QuestionCode TOTAL_CONFLICT =
            QuestionCode.sourceGap("eligibility.total-conflict", AskOf.CLAIR, "ownMaximum", "maximum");

    /** The last placement that was declined. */
    public static final QuestionCode LAST_DECLINED =
            QuestionCode.fact("eligibility.last-declined", ValueType.YEAR_OR_NEVER);

    /** Whether it was declined for a valid reason. */
    public static final QuestionCode VALID_REASON =
            QuestionCode.judgement("eligibility.valid-reason", AskOf.CLAIR, ValueType.YES_NO);

    /** Stays in Japan. */
    public static final QuestionCode STAYS = QuestionCode.fact("eligibility.stays", ValueType.SPANS, "windowStart");

    /** Stays in Japan, where no window is known; whoever has none needs no window. */
    public static final QuestionCode ANY_STAY = QuestionCode.fact("eligibility.any-stay", ValueType.SPANS);

    /** How several stays are counted. */
    public static final QuestionCode BELOW_LIMIT = QuestionCode.judgement(
            "eligibility.residence-below-limit", AskOf.CLAIR, ValueType.YES_NO, "limit", "windowStart");

    /** Grounds for disqualification. */
    public static final QuestionCode DISQUALIFIED = yesNo("eligibility.disqualified");

    /** One position only. */
    public static final QuestionCode ONE_ROLE = yesNo("eligibility.one-role", "role");

    private EligibilityQuestions() {}

    private static QuestionCode yesNo(String id, String... parameters) {
        return QuestionCode.fact(id, ValueType.YES_NO, parameters);
    }
}
