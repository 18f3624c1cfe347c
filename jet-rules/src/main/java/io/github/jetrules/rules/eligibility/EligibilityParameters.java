package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typed keys of the criteria for applicants, dated by 1 April of the fiscal year of arrival. */
public final class EligibilityParameters {

    private static final ParameterType<Deadline> DEADLINE = ParameterType.oneOf(Deadline.class);
    private static final ParameterType<JapaneseLevel> LEVEL = ParameterType.oneOf(JapaneseLevel.class);

    /** Interest in Japan, and the will to study Japanese. */
    public static final Parameter<BilingualText> INTEREST =
            word("eligibility.interest", "interest in Japan and the will to study Japanese", "日本への関心及び日本語を学ぶ意欲");

    /** Mental and physical health. */
    public static final Parameter<BilingualText> HEALTH =
            word("eligibility.health", "mental and physical health", "心身の健康");

    /** A bachelor's degree. */
    public static final Parameter<BilingualText> DEGREE = word("eligibility.degree", "a bachelor's degree", "学士の学位");

    /** A bachelor's degree of CIRs, where the general one was seen for ALTs only. */
    public static final Parameter<BilingualText> CIR_DEGREE =
            word("eligibility.cir-degree", "a bachelor's degree", "学士の学位");

    /** What stands in for a degree for ALTs. */
    public static final Parameter<BilingualText> TEACHER_COURSE = word(
            "eligibility.teacher-course",
            "a completed three-year course to teach at primary or secondary level",
            "初等又は中等教育の教員となるための3年間の課程の修了");

    /** By when the degree or the course must be completed. */
    public static final Parameter<Deadline> DEGREE_DEADLINE = Parameter.of("eligibility.degree-deadline", DEADLINE);

    /** The day by which it must be completed, for the main arrivals of the year. */
    public static final Parameter<LocalDate> DEGREE_DATE = Parameter.of("eligibility.degree-date", ParameterType.DATE);

    /** The day by which it must be completed, for April arrivals. */
    public static final Parameter<LocalDate> DEGREE_DATE_APRIL =
            Parameter.of("eligibility.degree-date-april", ParameterType.DATE);

    /** When the applicant must be a national of the country of recruitment. */
    public static final Parameter<Deadline> NATIONALITY = Parameter.of("eligibility.nationality", DEADLINE);

    /** By when Japanese nationality must be renounced. */
    public static final Parameter<Deadline> RENUNCIATION = Parameter.of("eligibility.renunciation", DEADLINE);

    /** That nationals of several countries apply as nationals of one. */
    public static final Parameter<BilingualText> ONE_COUNTRY =
            word("eligibility.one-country", "as a national of one country only", "1か国の国民としてのみ応募");

    /** The standard in the designated language. */
    public static final Parameter<BilingualText> LANGUAGE = word(
            "eligibility.language",
            "standard pronunciation, rhythm and intonation, good writing and grammar",
            "標準的な発音、リズム及びイントネーション並びに優れた文章力及び文法力");

    /** The years back from the year of arrival in which nobody may have taken part. */
    public static final Parameter<Integer> RECENT_PARTICIPATION =
            Parameter.of("eligibility.recent-participation", ParameterType.COUNT);

    /** The longest participation in total before the application. */
    public static final Parameter<CalendarPeriod> TOTAL_PARTICIPATION =
            Parameter.of("eligibility.total-participation", ParameterType.YEARS);

    /** The total that the page of the United Kingdom has. */
    public static final Parameter<CalendarPeriod> TOTAL_PARTICIPATION_UNITED_KINGDOM =
            Parameter.of("eligibility.total-participation-united-kingdom", ParameterType.YEARS);

    /** The programme years back from that of arrival for which nobody may have declined a placement. */
    public static final Parameter<Integer> DECLINED_PLACEMENT =
            Parameter.of("eligibility.declined-placement", ParameterType.COUNT);

    /** What excuses a placement that was declined. */
    public static final Parameter<BilingualText> DECLINED_EXCEPTION =
            word("eligibility.declined-exception", "a valid and inevitable reason", "やむを得ない正当な理由");

    /** The years before the year of departure in which residence in Japan is counted. */
    public static final Parameter<Integer> RESIDENCE_WINDOW =
            Parameter.of("eligibility.residence-window", ParameterType.COUNT);

    /** The length of residence in Japan, in total, that nobody may have reached. */
    public static final Parameter<CalendarPeriod> RESIDENCE_LIMIT =
            Parameter.of("eligibility.residence-limit", ParameterType.YEARS);

    /** About the level of Japanese that a functional command means for CIRs. */
    public static final Parameter<JapaneseLevel> CIR_JAPANESE = Parameter.of("eligibility.cir-japanese", LEVEL);

    /** The level that CIRs from Mongolia are asked for. */
    public static final Parameter<JapaneseLevel> CIR_JAPANESE_MONGOLIA =
            Parameter.of("eligibility.cir-japanese-mongolia", LEVEL);

    /** The level that CIRs from the Philippines are asked for. */
    public static final Parameter<JapaneseLevel> CIR_JAPANESE_PHILIPPINES =
            Parameter.of("eligibility.cir-japanese-philippines", LEVEL);

    /** What CIRs are selected for, whether or not a level is known. */
    public static final Parameter<BilingualText> CIR_SELECTION =
            word("eligibility.cir-selection", "people of high Japanese-language ability", "高い日本語能力を有する人材");

    /** That ALTs are asked for no Japanese. */
    public static final Parameter<BilingualText> ALT_JAPANESE = word("eligibility.alt-japanese", "not asked for", "不要");

    /** That nobody is selected for whom there is a ground for disqualification. */
    public static final Parameter<BilingualText> DISQUALIFICATION =
            word("eligibility.disqualification", "no ground for disqualification", "失格事由に該当しないこと");

    /** That one application is for one position. */
    public static final Parameter<BilingualText> ONE_ROLE =
            word("eligibility.one-role", "one position per application", "1回の応募につき1職種");

    /** That CIR applicants may consent to be considered for ALT. */
    public static final Parameter<BilingualText> ONE_ROLE_CONSENT =
            word("eligibility.one-role-consent", "considered for ALT with consent", "同意によりALTとしても選考");

    /** That the United Kingdom has criteria of its own. */
    public static final Parameter<BilingualText> UNITED_KINGDOM =
            word("eligibility.united-kingdom", "criteria of its own", "独自の要件");

    /** That there is no age limit. */
    public static final Parameter<BilingualText> AGE = word("eligibility.age", "no age limit", "年齢制限なし");

    /** An age limit that an undated page has. */
    public static final Parameter<BilingualText> AGE_ATTESTED = word("eligibility.age-attested", "under 40", "40歳未満");

    /** That the general criteria do not apply to SEAs. */
    public static final Parameter<BilingualText> SEA =
            word("eligibility.sea", "general criteria do not apply", "一般の応募要件の対象外");

    /** Who comes by the special recruitment of SEAs. */
    public static final Parameter<BilingualText> SEA_RECRUITMENT =
            word("eligibility.sea-recruitment", "coaches or sports professionals who are recommended", "推薦を受けた指導者等");

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            INTEREST,
            HEALTH,
            DEGREE,
            CIR_DEGREE,
            TEACHER_COURSE,
            DEGREE_DEADLINE,
            DEGREE_DATE,
            DEGREE_DATE_APRIL,
            NATIONALITY,
            RENUNCIATION,
            ONE_COUNTRY,
            LANGUAGE,
            RECENT_PARTICIPATION,
            TOTAL_PARTICIPATION,
            TOTAL_PARTICIPATION_UNITED_KINGDOM,
            DECLINED_PLACEMENT,
            DECLINED_EXCEPTION,
            RESIDENCE_WINDOW,
            RESIDENCE_LIMIT,
            CIR_JAPANESE,
            CIR_JAPANESE_MONGOLIA,
            CIR_JAPANESE_PHILIPPINES,
            CIR_SELECTION,
            ALT_JAPANESE,
            DISQUALIFICATION,
            ONE_ROLE,
            ONE_ROLE_CONSENT,
            UNITED_KINGDOM,
            AGE,
            AGE_ATTESTED,
            SEA,
            SEA_RECRUITMENT);

    private EligibilityParameters() {}

    private static Parameter<BilingualText> word(String id, String en, String ja) {
        return Parameter.of(id, ParameterType.word(en, ja));
    }

    /** The total that the page of a country has, where another one is used. */
    static Optional<Parameter<CalendarPeriod>> totalParticipationIn(CountryCode country) {
        return country.code().equals("GB") ? Optional.of(TOTAL_PARTICIPATION_UNITED_KINGDOM) : Optional.empty();
    }

    /** What the recruitment in one country asks of CIRs, where a source shows it. */
    static Optional<Parameter<JapaneseLevel>> cirJapaneseIn(CountryCode country) {
        return switch (country.code()) {
            case "MN" -> Optional.of(CIR_JAPANESE_MONGOLIA);
            case "PH" -> Optional.of(CIR_JAPANESE_PHILIPPINES);
            default -> Optional.empty();
        };
    }
}
