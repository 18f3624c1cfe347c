package io.github.jetrules.rules.boundary;

import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.eligibility.Applicants;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Applicants at the boundaries of each criterion.
 *
 * <p>Criteria do not look at each other's facts, so the facts of one are combined with each other, beside others that are
 * all known and good, and beside others of which nothing is known.
 */
final class BoundaryApplicants {

    private static final List<String> YES_NO = List.of("yes", "no", "", "asked");

    private final JetRules rules;

    BoundaryApplicants(JetRules rules) {
        this.rules = rules;
    }

    Stream<EligibilityQuestion> all() {
        return BoundaryDates.years(rules, FiscalYear.MIN_YEAR + 1, FiscalYear.MAX_YEAR, "eligibility").stream()
                .map(FiscalYear::previous)
                .flatMap(year -> Arrays.stream(Role.values()).flatMap(role -> in(year, role)));
    }

    private static Stream<EligibilityQuestion> in(FiscalYear recruitment, Role role) {
        List<String> facts = new ArrayList<>();
        for (String fact : List.of("interestInJapan", "health", "designatedLanguage", "disqualified", "oneRoleOnly")) {
            facts.addAll(values(fact, YES_NO));
        }
        facts.addAll(pairs(values("degree", YES_NO), values("teacherCourse", YES_NO)));
        facts.addAll(pairs(
                values("nationalities", List.of("US", "FR", "JP US", "FR US", "FR JP US", "none", "", "asked")),
                pairs(values("renouncesJapaneseNationality", YES_NO), values("oneCountryOnly", YES_NO))));
        facts.addAll(pairs(
                values("japaneseLevel", List.of("N1", "N2", "N3", "none", "", "asked")),
                values("functionalJapanese", YES_NO)));
        facts.addAll(participation(recruitment));
        facts.addAll(pairs(values("lastDeclined", times(recruitment, 0, 1)), values("declinedForValidReason", YES_NO)));
        facts.addAll(pairs(values("staysInJapan", stays(recruitment)), values("residenceBelowLimit", YES_NO)));
        return facts.stream()
                .flatMap(fact -> Stream.of(Applicants.faultless(role), Applicants.unknown(role))
                        .map(other -> new EligibilityQuestion(Applicants.with(other, fact), recruitment)));
    }

    private static List<String> participation(FiscalYear recruitment) {
        List<String> facts = new ArrayList<>(List.of(
                "lastParticipation=never;participationMonths=0",
                "lastParticipation=never;participationMonths=",
                "lastParticipation=;participationMonths=0",
                "lastParticipation=;participationMonths=",
                "lastParticipation=asked;participationMonths=asked"));
        for (String last : times(recruitment, 0, 2, 3, 9, 10)) {
            for (String months : List.of("1", "60", "61", "72", "73", "")) {
                if (!last.equals("never") || months.isEmpty()) {
                    facts.add("lastParticipation=" + last + ";participationMonths=" + months);
                }
            }
        }
        return facts;
    }

    /** Never, not said, asked in vain, and the programme years so many before the recruitment, if there were any. */
    private static List<String> times(FiscalYear recruitment, int... yearsBefore) {
        List<String> times = new ArrayList<>(List.of("never", "", "asked"));
        Arrays.stream(yearsBefore)
                .map(years -> recruitment.year() - years)
                .filter(year -> year >= 1987)
                .forEach(year -> times.add(Integer.toString(year)));
        return times;
    }

    /** One stay on either side of six years, and several about as many days. */
    private static List<String> stays(FiscalYear recruitment) {
        int first = recruitment.year() - 9;
        String twoStays = first + "-01-01/" + (first + 2) + "-12-31 " + (first + 4) + "-01-01/";
        return List.of(
                "",
                "asked",
                first + "-01-01/" + (first + 5) + "-12-30",
                first + "-01-01/" + (first + 5) + "-12-31",
                (first - 9) + "-01-01/" + (first - 1) + "-12-31",
                twoStays + (first + 6) + "-12-26",
                twoStays + (first + 6) + "-12-31",
                twoStays + (first + 7) + "-01-31");
    }

    private static List<String> values(String fact, List<String> values) {
        return values.stream().map(value -> fact + "=" + value).toList();
    }

    private static List<String> pairs(List<String> left, List<String> right) {
        return left.stream()
                .flatMap(one -> right.stream().map(other -> one + ";" + other))
                .toList();
    }
}
