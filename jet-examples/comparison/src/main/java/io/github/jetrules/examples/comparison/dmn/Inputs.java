package io.github.jetrules.examples.comparison.dmn;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.io.Serializable;
import java.math.BigDecimal;
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
                .put("groupArrival", history.groupArrival().orElse(null))
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
