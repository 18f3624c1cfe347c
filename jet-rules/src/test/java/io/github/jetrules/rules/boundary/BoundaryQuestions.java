package io.github.jetrules.rules.boundary;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every combination of boundary values, for each question: dates from the periods of the data, counts from its limits,
 * each fact known, not supplied and asked without an answer.
 */
public final class BoundaryQuestions {

    private final JetRules rules;

    /** The questions at the boundaries of a rule book's data. */
    public BoundaryQuestions(JetRules rules) {
        this.rules = rules;
    }

    /** The questions by the name of their kind; each stream can be made again. A new kind of question joins here. */
    public ImmutableMap<String, Supplier<Stream<? extends Question>>> byName() {
        BoundaryAppointments appointments = new BoundaryAppointments(rules);
        BoundaryCosts costs = new BoundaryCosts(rules);
        BoundaryMeasures measures = new BoundaryMeasures(rules);
        BoundaryCalendars calendars = new BoundaryCalendars(rules);
        return ImmutableMap.<String, Supplier<Stream<? extends Question>>>builder()
                .put(CountryQuestion.NAME, new BoundaryCountries(rules)::all)
                .put(EligibilityQuestion.NAME, new BoundaryApplicants(rules)::all)
                .put(TermQuestion.NAME, appointments::terms)
                .put(ReappointmentQuestion.NAME, appointments::reappointments)
                .put(RemunerationQuestion.NAME, appointments::pays)
                .put(CostQuestion.NAME, costs::supplied)
                .put("cost of a roster", costs::ofRosters)
                .put(MeasureQuestion.NAME, measures::published)
                .put(BudgetQuestion.NAME, new BoundaryBudgets(rules)::all)
                .put(StatutoryQuestion.NAME, measures::statutory)
                .put(CalendarQuestion.NAME, calendars::rounds)
                .put(StageQuestion.NAME, calendars::stages)
                .buildOrThrow();
    }

    /** All questions of all kinds. */
    public Stream<Question> all() {
        return byName().values().stream().flatMap(Supplier::get);
    }

    /** At most so many questions of each kind, by chance and always the same ones. */
    public List<Question> sample(int perKind) {
        List<Question> sample = new ArrayList<>();
        byName().values().forEach(kind -> {
            List<Question> all = new ArrayList<>(kind.get().toList());
            Collections.shuffle(all, new Random(perKind));
            sample.addAll(all.subList(0, Math.min(perKind, all.size())));
        });
        return sample;
    }
}
