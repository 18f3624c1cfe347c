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
import java.time.LocalDate;
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
            FieldType.number("a whole number from 0 to " + Applicant.MAX_PARTICIPATION_MONTHS, number -> {
                int months = Math.toIntExact(number);
                if (months < 0 || months > Applicant.MAX_PARTICIPATION_MONTHS) {
                    throw new IllegalArgumentException("participation months " + months);
                }
                return months;
            });

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
        checkPast(object, "lastParticipation", applicant.lastParticipation(), year);
        checkPast(object, "lastDeclined", applicant.lastDeclined(), year);
        checkMonths(object, applicant, year);
        checkStays(object, applicant.staysInJapan(), year.next().lastDay());
        return new EligibilityQuestion(applicant, year);
    }

    /** The applicant of an object that holds nothing else. */
    static Applicant read(Fields object) {
        Applicant.Builder builder = Applicant.builder()
                .role(object.required("role", QuestionForms.ROLE))
                .country(object.required("country", COUNTRY_OF_RECRUITMENT));
        readPerson(object, builder);
        Fact<LastTime> last = object.fact("lastParticipation", LAST_TIME);
        Fact<Integer> months = object.fact("participationMonths", MONTHS);
        checkAgreement(object, last, months);
        Applicant applicant = builder.lastParticipation(last)
                .participationMonths(months)
                .lastDeclined(object.fact("lastDeclined", LAST_TIME))
                .declinedForValidReason(yesNo(object, "declinedForValidReason"))
                .staysInJapan(object.factList("staysInJapan", STAY).map(Stays::copyOf))
                .residenceBelowLimit(yesNo(object, "residenceBelowLimit"))
                .disqualified(yesNo(object, "disqualified"))
                .oneRoleOnly(yesNo(object, "oneRoleOnly"))
                .build();
        object.finish();
        return applicant;
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

    private static void checkAgreement(Fields object, Fact<LastTime> last, Fact<Integer> months) {
        if (last.isKnown() && months.isKnown()) {
            boolean tookPart = last.value().flatMap(LastTime::year).isPresent();
            if (tookPart != months.value().orElseThrow() > 0) {
                throw object.wrong(
                        "participationMonths",
                        tookPart ? "more than 0 with lastParticipation " + last : "0 with lastParticipation never");
            }
        }
    }

    private static void checkMonths(Fields object, Applicant applicant, FiscalYear recruitmentYear) {
        int most = EligibilityQuestion.mostMonths(applicant.lastParticipation(), recruitmentYear);
        if (applicant
                .participationMonths()
                .value()
                .filter(months -> months > most)
                .isPresent()) {
            boolean tookPart = applicant
                    .lastParticipation()
                    .value()
                    .flatMap(LastTime::year)
                    .isPresent();
            throw object.wrong(
                    "participationMonths",
                    (tookPart ? "1 to " : "0 to ") + most + ", which fit between " + ProgrammeRound.FIRST_YEAR
                            + " and the last participation");
        }
    }

    private static void checkPast(Fields object, String name, Fact<LastTime> last, FiscalYear recruitmentYear) {
        if (last.value()
                .flatMap(LastTime::year)
                .filter(year -> year.isAfter(recruitmentYear))
                .isPresent()) {
            boolean isBeforeProgramme = recruitmentYear.isBefore(ProgrammeRound.FIRST_YEAR);
            throw object.wrong(
                    name,
                    isBeforeProgramme
                            ? "\"never\", as the programme began in " + ProgrammeRound.FIRST_YEAR
                            : "\"never\", or a programme year up to " + recruitmentYear.year());
        }
    }

    private static void checkStays(Fields object, Fact<Stays> stays, LocalDate lastDay) {
        if (stays.value().flatMap(all -> all.firstAfter(lastDay)).isPresent()) {
            throw object.wrong("staysInJapan", "stays that begin by " + lastDay + ", in the fiscal year of arrival");
        }
    }
}
