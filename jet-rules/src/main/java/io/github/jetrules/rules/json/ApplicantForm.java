package io.github.jetrules.rules.json;

import static com.google.common.base.Preconditions.checkState;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.eligibility.JapaneseLevel;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import java.util.List;
import java.util.Optional;

/** What is said of an applicant: the fields and how they are read. */
final class ApplicantForm {

    private static final FieldType<CountryCode> COUNTRY_OF_RECRUITMENT = FieldType.text(
            "an ISO 3166-1 alpha-2 code in capital letters other than JP, such as PH",
            text -> Applicant.of(Role.ALT, CountryCode.of(text)).country());

    private static final FieldType<LastTime> LAST_TIME = new FieldType<>(
            "a programme year from " + ProgrammeRound.FIRST_YEAR.year() + " to " + LastTime.MAX_YEAR + ", or \"never\"",
            node -> {
                if (node.isTextual() && node.textValue().equals("never")) {
                    return Optional.of(LastTime.never());
                }
                return node.isIntegralNumber() && node.canConvertToInt()
                        ? Optional.of(LastTime.in(FiscalYear.of(node.intValue())))
                        : Optional.empty();
            });

    private static final FieldType<JapaneseLevel> LEVEL = FieldType.text(JapaneseLevel.ids(), JapaneseLevel::parse);

    private static final FieldType<Integer> MONTHS =
            FieldType.range("a whole number", 0, Applicant.MAX_PARTICIPATION_MONTHS, Math::toIntExact);

    private static final FieldType<DateSpan> STAY = FieldType.text(
            "a stay by its first and last day, such as 2014-08-01/2016-07-31",
            text -> Stays.of(DateSpan.parse(text)).spans().get(0));

    private ApplicantForm() {}

    /** What can be chosen for the one fact that is a choice. */
    static List<JapaneseLevel> choices(MissingFact fact) {
        checkState(fact.fact().equals("japaneseLevel"), "%s has no choices; this is a bug", fact);
        return List.of(JapaneseLevel.values());
    }

    /** The question whose inputs are an applicant and a recruitment year. */
    static EligibilityQuestion question(Fields inputs, FieldType<FiscalYear> recruitmentYear) {
        FiscalYear year = inputs.required("recruitmentYear", recruitmentYear);
        Fields object = inputs.object(EligibilityQuestion.APPLICANT);
        Applicant applicant = read(object);
        return checked(object, applicant, year);
    }

    /** Looks at one fact of the past after the other, so that what the library refuses is told of the one that it is of. */
    private static EligibilityQuestion checked(Fields object, Applicant applicant, FiscalYear year) {
        Applicant past = Applicant.of(applicant.role(), applicant.country())
                .withLastParticipation(applicant.lastParticipation());
        object.made("lastParticipation", () -> new EligibilityQuestion(past, year));
        object.made(
                "lastDeclined", () -> new EligibilityQuestion(past.withLastDeclined(applicant.lastDeclined()), year));
        object.made(
                "participationMonths",
                () -> new EligibilityQuestion(past.withParticipationMonths(applicant.participationMonths()), year));
        return object.made("staysInJapan", () -> new EligibilityQuestion(applicant, year));
    }

    /** The applicant of an object that holds nothing else. */
    static Applicant read(Fields object) {
        Applicant.Builder builder = Applicant.builder()
                .role(object.required("role", QuestionForms.ROLE))
                .country(object.required("country", COUNTRY_OF_RECRUITMENT));
        readPerson(object, builder);
        builder.lastParticipation(object.fact("lastParticipation", LAST_TIME))
                .participationMonths(object.fact("participationMonths", MONTHS))
                .lastDeclined(object.fact("lastDeclined", LAST_TIME))
                .declinedForValidReason(yesNo(object, "declinedForValidReason"))
                .staysInJapan(object.factList("staysInJapan", STAY).map(Stays::copyOf))
                .residenceBelowLimit(yesNo(object, "residenceBelowLimit"))
                .disqualified(yesNo(object, "disqualified"))
                .oneRoleOnly(yesNo(object, "oneRoleOnly"));
        object.finish();
        return object.made("participationMonths", builder::build);
    }

    private static void readPerson(Fields object, Applicant.Builder builder) {
        builder.interestInJapan(yesNo(object, "interestInJapan"))
                .health(yesNo(object, "health"))
                .degree(yesNo(object, "degree"))
                .teacherCourse(yesNo(object, "teacherCourse"))
                .nationalities(
                        object.factList("nationalities", QuestionForms.COUNTRY).map(Nationalities::copyOf))
                .renouncesJapaneseNationality(yesNo(object, "renouncesJapaneseNationality"))
                .oneCountryOnly(yesNo(object, "oneCountryOnly"))
                .designatedLanguage(yesNo(object, "designatedLanguage"))
                .japaneseLevel(object.fact("japaneseLevel", LEVEL))
                .functionalJapanese(yesNo(object, "functionalJapanese"));
    }

    private static Fact<Boolean> yesNo(Fields object, String name) {
        return object.fact(name, QuestionForms.YES_NO);
    }
}
