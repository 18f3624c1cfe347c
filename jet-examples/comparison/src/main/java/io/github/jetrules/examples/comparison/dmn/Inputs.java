package io.github.jetrules.examples.comparison.dmn;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inputs of the models, by name in alphabetical order; what is not known is null. */
final class Inputs {

    private final SortedMap<String, @Nullable Object> values = new TreeMap<>();

    private Inputs() {}

    static SortedMap<String, @Nullable Object> of(CostQuestion question) {
        return new Inputs()
                .put("organisation", question.organisation().kind().name())
                .put("participants", question.facts().participants(), headcount -> number(headcount.people()))
                .put("employmentCosts", question.facts().employmentCosts(), yen -> number(yen.amount()))
                .put("fiscalYear", number(question.fiscalYear().year()))
                .values;
    }

    static SortedMap<String, @Nullable Object> of(CostQuestion question, Roster roster) {
        SortedMap<String, @Nullable Object> values = of(question);
        values.put("groupArrivals", ofGroups(roster, RosterGroup::arrival));
        values.put("groupYears", ofGroups(roster, group -> number(group.appointmentYear())));
        values.put(
                "groupParticipants",
                ofGroups(roster, group -> number(group.participants().people())));
        return values;
    }

    private static <T> List<T> ofGroups(Roster roster, Function<RosterGroup, T> part) {
        return roster.groups().stream().map(part).toList();
    }

    static SortedMap<String, @Nullable Object> of(MeasureQuestion question) {
        return new Inputs()
                .put("organisation", question.organisation().kind().name())
                .put("population", question.facts().population(), population -> number(population.people()))
                .put("participants", question.facts().participants(), headcount -> number(headcount.people()))
                .put("fiscalYear", number(question.fiscalYear().year()))
                .values;
    }

    static SortedMap<String, @Nullable Object> of(ReappointmentQuestion question) {
        AppointmentHistory history = question.history();
        return new Inputs()
                .put("arrival", history.arrival())
                .put("groupArrival", history.groupArrival().value().orElse(null))
                .put("groupUnknown", history.groupArrival().wasAsked())
                .put("completed", number(history.completedTerms()))
                .put("group", history.group().map(Enum::name).orElse(null))
                .put("exceptional", history.exceptionalPerformance(), Function.identity())
                .put("specialistPost", history.specialistPost(), Function.identity())
                .values;
    }

    static SortedMap<String, @Nullable Object> of(CountryQuestion question) {
        return new Inputs()
                .put("country", question.country().code())
                .put("role", question.role().name())
                .put("recruitmentYear", number(question.recruitmentYear().year()))
                .values;
    }

    static SortedMap<String, @Nullable Object> of(RemunerationQuestion question) {
        return new Inputs()
                .put("arrival", question.arrival())
                .put("appointmentYear", number(question.appointmentYear()))
                .values;
    }

    static SortedMap<String, @Nullable Object> of(StatutoryQuestion question) {
        return new Inputs()
                .put("organisation", question.organisation().kind().name())
                .put("population", question.facts().population(), population -> number(population.people()))
                .put("cirs", question.facts().cirs(), headcount -> number(headcount.people()))
                .put("fiscalYear", number(question.fiscalYear().year()))
                .values;
    }

    static SortedMap<String, @Nullable Object> of(TermQuestion question) {
        AppointmentHistory history = question.history();
        return new Inputs()
                .put("arrival", history.arrival())
                .put("groupArrival", history.groupArrival().value().orElse(null))
                .put("groupUnknown", history.groupArrival().wasAsked())
                .put("group", history.group().map(Enum::name).orElse(null))
                .put("organisation", question.organisation(), Enum::name)
                .values;
    }

    static SortedMap<String, @Nullable Object> of(EligibilityQuestion question) {
        Applicant applicant = question.applicant();
        return new Inputs()
                .put("role", applicant.role().name())
                .put("country", applicant.country().code())
                .put("recruitmentYear", number(question.recruitmentYear().year()))
                .put("interestInJapan", applicant.interestInJapan(), Function.identity())
                .put("health", applicant.health(), Function.identity())
                .put("degree", applicant.degree(), Function.identity())
                .put("teacherCourse", applicant.teacherCourse(), Function.identity())
                .put("nationalities", applicant.nationalities(), Inputs::codes)
                .put("renouncesJapaneseNationality", applicant.renouncesJapaneseNationality(), Function.identity())
                .put("oneCountryOnly", applicant.oneCountryOnly(), Function.identity())
                .put("designatedLanguage", applicant.designatedLanguage(), Function.identity())
                .put("japaneseLevel", applicant.japaneseLevel(), Enum::name)
                .put("functionalJapanese", applicant.functionalJapanese(), Function.identity())
                .put("lastParticipation", applicant.lastParticipation(), Inputs::yearOrZero)
                .put("participationMonths", applicant.participationMonths(), months -> number(months))
                .put("lastDeclined", applicant.lastDeclined(), Inputs::yearOrZero)
                .put("declinedForValidReason", applicant.declinedForValidReason(), Function.identity())
                .put("stayFirstDays", applicant.staysInJapan(), stays -> days(stays, DateSpan::firstDay))
                .put(
                        "stayLastDays",
                        applicant.staysInJapan(),
                        stays -> days(stays, stay -> stay.lastDay().orElseThrow()))
                .put("residenceBelowLimit", applicant.residenceBelowLimit(), Function.identity())
                .put("disqualified", applicant.disqualified(), Function.identity())
                .put("oneRoleOnly", applicant.oneRoleOnly(), Function.identity())
                .values;
    }

    private static List<String> codes(Nationalities nationalities) {
        return nationalities.countries().stream().map(CountryCode::code).toList();
    }

    private static BigDecimal yearOrZero(LastTime time) {
        return number(time.year().map(FiscalYear::year).orElse(0));
    }

    private static List<LocalDate> days(Stays stays, Function<DateSpan, LocalDate> day) {
        return stays.spans().stream().map(day).toList();
    }

    static SortedMap<String, @Nullable Object> of(CalendarQuestion question) {
        return new Inputs()
                .put("fiscalYear", number(question.fiscalYear().year()))
                .put("organisation", question.organisation(), Enum::name)
                .values;
    }

    static SortedMap<String, @Nullable Object> of(StageQuestion question) {
        return new Inputs()
                .put("on", question.on())
                .put(
                        "fiscalYear",
                        question.fiscalYear().map(year -> number(year.year())).orElse(null))
                .put("organisation", question.organisation(), Enum::name)
                .values;
    }

    static SortedMap<String, @Nullable Object> of(BudgetQuestion question) {
        return new Inputs()
                .put("organisation", question.organisation().kind().name())
                .put("population", question.facts().population(), population -> number(population.people()))
                .put(
                        "employmentCostsPerParticipant",
                        question.facts().employmentCostsPerParticipant(),
                        yen -> number(yen.amount()))
                .put("firstParticipants", number(question.participants().first().people()))
                .put("lastParticipants", number(question.participants().last().people()))
                .put("firstFiscalYear", number(question.fiscalYears().first().year()))
                .put("lastFiscalYear", number(question.fiscalYears().last().year()))
                .values;
    }

    private Inputs put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    private <T extends Serializable> Inputs put(String name, Fact<T> fact, Function<? super T, ?> form) {
        return put(name, fact.value().map(form).orElse(null));
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }
}
