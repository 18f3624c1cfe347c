package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.JetRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Questions on applicants of whom much, little or nothing is known, and what one comes to know of them. */
public final class ApplicantArbitraries {

    /** What can be said of an applicant, by the name of the fact; values that meet a criterion come first. */
    private static final Map<String, List<String>> VALUES = values();

    private ApplicantArbitraries() {}

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String fact : List.of("interestInJapan", "health", "degree", "designatedLanguage", "oneRoleOnly")) {
            values.put(fact, List.of("yes", "no"));
        }
        for (String fact : List.of(
                "teacherCourse",
                "renouncesJapaneseNationality",
                "oneCountryOnly",
                "functionalJapanese",
                "declinedForValidReason",
                "residenceBelowLimit")) {
            values.put(fact, List.of("yes", "no"));
        }
        values.put("disqualified", List.of("no", "yes"));
        values.put("nationalities", List.of("US", "BR JP US", "BR", "JP US", "none", "BR US"));
        values.put("japaneseLevel", List.of("N1", "N3", "N2", "none"));
        values.put("lastParticipation", List.of("never", "1999", "2007", "2015", "2019"));
        values.put("participationMonths", List.of("0", "60", "61", "72", "73"));
        values.put("lastDeclined", List.of("never", "recruitment", "2017", "2016"));
        values.put(
                "staysInJapan",
                List.of(
                        "2018-01-01/2019-12-31",
                        "2014-01-01/2016-12-31 2018-01-01/2020-12-31",
                        "2014-01-01/2019-12-31",
                        "2012-12-30/2015-12-31 2017-01-01/2020-01-04",
                        "1999-01-01/2004-12-31",
                        "2010-01-01/2023-12-31",
                        "none"));
        return values;
    }

    private static final int MOST_CHOICES =
            VALUES.values().stream().mapToInt(List::size).max().orElseThrow();

    /** Questions in the years whose criteria differ, and some others. */
    public static Arbitrary<EligibilityQuestion> questions() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(2023)),
                Tuple.of(4, Arbitraries.integers().between(2003, 2026)),
                Tuple.of(1, Arbitraries.integers().between(1947, 2998)));
        Arbitrary<Role> roles = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Role.ALT, Role.CIR)), Tuple.of(1, Arbitraries.just(Role.SEA)));
        Arbitrary<List<Integer>> choices = Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.integers().between(1, MOST_CHOICES - 1)),
                        Tuple.of(1, Arbitraries.just(-1)),
                        Tuple.of(1, Arbitraries.just(-2)))
                .list()
                .ofSize(VALUES.size());
        Arbitrary<String> countries = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("US")),
                Tuple.of(2, Arbitraries.of("MN", "PH", "GB", "CN", "AU", "ZA", "JM", "FR")));
        return Combinators.combine(roles, countries, years, choices).as(ApplicantArbitraries::question);
    }

    private static EligibilityQuestion question(Role role, String country, int year, List<Integer> choices) {
        Applicant applicant = Applicant.of(role, CountryCode.of(country));
        List<String> names = List.copyOf(VALUES.keySet());
        FiscalYear recruitment = FiscalYear.of(year);
        for (int i = 0; i < names.size(); i++) {
            int choice = choices.get(i);
            if (choice == -1) {
                applicant = Applicants.with(applicant, names.get(i) + "=asked");
            } else if (choice >= 0) {
                applicant = with(new EligibilityQuestion(applicant, recruitment), names.get(i), choice)
                        .applicant();
            }
        }
        return new EligibilityQuestion(applicant, recruitment);
    }

    /** The same question with a fact that is known; one that agrees with what is known already. */
    private static EligibilityQuestion with(EligibilityQuestion question, String fact, int choice) {
        List<String> values = VALUES.get(fact);
        String value = values.get(choice % values.size());
        Applicant applicant = question.applicant();
        FiscalYear recruitment = question.recruitmentYear();
        if (fact.equals("nationalities")) {
            value = value.replace("US", applicant.country().code());
        }
        if (value.equals("recruitment")) {
            value = recruitment.isBefore(ProgrammeRound.FIRST_YEAR) ? "never" : Integer.toString(recruitment.year());
        }
        if (fact.equals("lastParticipation") || fact.equals("lastDeclined")) {
            value = value.equals("never") || Integer.parseInt(value) > recruitment.year() ? "never" : value;
        }
        if (fact.equals("lastParticipation")) {
            Fact<Integer> months = applicant.participationMonths();
            boolean tookPart = months.isKnown() && months.value().orElseThrow() > 0;
            boolean never = months.isKnown() && !tookPart;
            boolean contradicts = tookPart && value.equals("never");
            Fact<LastTime> last = never
                    ? Fact.known(LastTime.never())
                    : contradicts ? longAgo(months.value().orElseThrow(), recruitment) : lastTime(value);
            return new EligibilityQuestion(applicant.withLastParticipation(last), recruitment);
        }
        if (fact.equals("participationMonths")) {
            Fact<LastTime> last = applicant.lastParticipation();
            boolean tookPart = last.value().flatMap(LastTime::year).isPresent();
            int months = Integer.parseInt(value);
            int agreed = !last.isKnown() ? months : tookPart ? Math.max(1, months) : 0;
            // Nobody can have taken part before the programme began.
            int possible = Math.min(agreed, EligibilityQuestion.mostMonths(last, recruitment));
            return new EligibilityQuestion(applicant.withParticipationMonths(Fact.known(possible)), recruitment);
        }
        Applicant more = Applicants.with(applicant, fact + "=" + value);
        boolean isLater = fact.equals("staysInJapan")
                && more.staysInJapan()
                        .value()
                        .orElseThrow()
                        .endingAfter(recruitment.next().lastDay())
                        .isPresent();
        return new EligibilityQuestion(isLater ? Applicants.with(applicant, fact + "=none") : more, recruitment);
    }

    /** The first year in which whoever took part for so many months can have done so last. */
    private static Fact<LastTime> longAgo(int months, FiscalYear recruitment) {
        int year = ProgrammeRound.FIRST_YEAR.year();
        while (year < recruitment.year()
                && EligibilityQuestion.mostMonths(Fact.known(LastTime.in(FiscalYear.of(year))), recruitment) < months) {
            year++;
        }
        return Fact.known(LastTime.in(FiscalYear.of(year)));
    }

    private static Fact<LastTime> lastTime(String value) {
        return Fact.known(value.equals("never") ? LastTime.never() : LastTime.in(FiscalYear.parse(value)));
    }

    /** The same question with a fact that is known. */
    public static EligibilityQuestion with(EligibilityQuestion question, String fact, boolean yes, int seed) {
        return with(question, fact, VALUES.get(fact).size() == 2 ? (yes ? 0 : 1) : seed);
    }

    /** The question with each value of a fact that is not known yet. */
    public static Stream<EligibilityQuestion> withAnyValue(EligibilityQuestion question, String fact) {
        return IntStream.range(0, VALUES.get(fact).size()).mapToObj(choice -> with(question, fact, choice));
    }

    /** All facts of the applicant, by name. */
    public static Map<String, Fact<?>> facts(EligibilityQuestion question) {
        Map<String, Fact<?>> facts = new LinkedHashMap<>();
        ((Map<?, ?>) question.inputs().get(EligibilityQuestion.APPLICANT)).forEach((name, value) -> {
            if (value instanceof Fact<?> fact) {
                facts.put(name.toString(), fact);
            }
        });
        return facts;
    }

    /** The facts of a deciding set without which the others decide whatever their values: there should be none. */
    public static List<String> needless(EligibilityQuestion question, Set<String> set, JetRules rules) {
        List<String> needless = new ArrayList<>();
        for (String left : set) {
            Set<String> others = new LinkedHashSet<>(set);
            others.remove(left);
            EligibilityQuestion asked = question;
            for (String other : others) {
                boolean opens = PAIRS.getOrDefault(other, Set.of()).contains(left);
                asked = with(asked, other, opens ? opening(left) : 0);
            }
            if (rules.answer(asked).outcome() != Outcome.UNDETERMINED) {
                needless.add(left);
            }
        }
        return needless;
    }

    /** The value that makes a fact matter, and no other one that may be known already. */
    private static int opening(String left) {
        return switch (left) {
            case "renouncesJapaneseNationality" -> 3;
            case "oneCountryOnly" -> 5;
            default -> 1;
        };
    }

    /** Facts that have a value which makes others matter. */
    private static final Map<String, Set<String>> PAIRS = Map.of(
            "degree", Set.of("teacherCourse"),
            "teacherCourse", Set.of("degree"),
            "nationalities", Set.of("renouncesJapaneseNationality", "oneCountryOnly"),
            "japaneseLevel", Set.of("functionalJapanese"),
            "functionalJapanese", Set.of("japaneseLevel"),
            "lastParticipation", Set.of("participationMonths"),
            "participationMonths", Set.of("lastParticipation"),
            "lastDeclined", Set.of("declinedForValidReason"),
            "declinedForValidReason", Set.of("lastDeclined"),
            "staysInJapan", Set.of("residenceBelowLimit"));
}
