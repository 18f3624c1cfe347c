package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Applicants for tests. */
public final class Applicants {

    private Applicants() {}

    /** Somebody of whom everything is known, and who meets every criterion. */
    public static Applicant faultless(Role role) {
        return Applicant.builder()
                .role(role)
                .country(CountryCode.of("US"))
                .interestInJapan(Fact.known(true))
                .health(Fact.known(true))
                .degree(Fact.known(true))
                .nationalities(Fact.known(Nationalities.of(CountryCode.of("US"))))
                .designatedLanguage(Fact.known(true))
                .japaneseLevel(Fact.known(JapaneseLevel.N1))
                .lastParticipation(Fact.known(LastTime.never()))
                .participationMonths(Fact.known(0))
                .lastDeclined(Fact.known(LastTime.never()))
                .staysInJapan(Fact.known(Stays.of()))
                .disqualified(Fact.known(false))
                .oneRoleOnly(Fact.known(true))
                .build();
    }

    /** Somebody of whom nothing is known. */
    public static Applicant unknown(Role role) {
        return Applicant.of(role, CountryCode.of("US"));
    }

    /** The same with other facts, written as {@code degree=no;lastParticipation=2015}; an empty value is not said. */
    public static Applicant with(Applicant applicant, String facts) {
        Applicant changed = applicant;
        if (facts.contains("lastParticipation")) {
            // Each alone would contradict the other.
            changed = changed.withParticipationMonths(Fact.notSupplied());
        }
        for (String fact : facts.split(";", -1)) {
            if (!fact.isEmpty()) {
                int sign = fact.indexOf('=');
                String cell = fact.substring(sign + 1);
                changed = with(changed, fact.substring(0, sign), cell.isEmpty() ? null : cell);
            }
        }
        return changed;
    }

    private static Applicant with(Applicant a, String name, String cell) {
        return switch (name) {
            case "country" -> a.withCountry(CountryCode.of(cell));
            case "interestInJapan" -> a.withInterestInJapan(yesNo(cell));
            case "health" -> a.withHealth(yesNo(cell));
            case "degree" -> a.withDegree(yesNo(cell));
            case "teacherCourse" -> a.withTeacherCourse(yesNo(cell));
            case "nationalities" -> a.withNationalities(Cases.fact(cell, Applicants::nationalities));
            case "renouncesJapaneseNationality" -> a.withRenouncesJapaneseNationality(yesNo(cell));
            case "oneCountryOnly" -> a.withOneCountryOnly(yesNo(cell));
            case "designatedLanguage" -> a.withDesignatedLanguage(yesNo(cell));
            case "japaneseLevel" -> a.withJapaneseLevel(Cases.fact(cell, JapaneseLevel::parse));
            case "functionalJapanese" -> a.withFunctionalJapanese(yesNo(cell));
            case "lastParticipation" -> a.withLastParticipation(Cases.fact(cell, Applicants::lastTime));
            case "participationMonths" -> a.withParticipationMonths(Cases.fact(cell, Integer::valueOf));
            case "lastDeclined" -> a.withLastDeclined(Cases.fact(cell, Applicants::lastTime));
            case "declinedForValidReason" -> a.withDeclinedForValidReason(yesNo(cell));
            case "staysInJapan" ->
                a.withStaysInJapan(Cases.fact(cell, text -> Stays.copyOf(split(text, DateSpan::parse))));
            case "residenceBelowLimit" -> a.withResidenceBelowLimit(yesNo(cell));
            case "disqualified" -> a.withDisqualified(yesNo(cell));
            case "oneRoleOnly" -> a.withOneRoleOnly(yesNo(cell));
            default -> throw new AssertionError(name);
        };
    }

    private static Fact<Boolean> yesNo(String cell) {
        return Cases.fact(cell, Cases::isYes);
    }

    private static Nationalities nationalities(String text) {
        return text.equals("none") ? Nationalities.of() : Nationalities.copyOf(split(text, CountryCode::of));
    }

    private static LastTime lastTime(String text) {
        return text.equals("never") ? LastTime.never() : LastTime.in(FiscalYear.parse(text));
    }

    private static <T> List<T> split(String text, Function<String, T> reader) {
        return Arrays.stream(text.split(" ", -1)).map(reader).toList();
    }
}
