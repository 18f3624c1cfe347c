package io.github.jetrules.examples.comparison.dmn;

import io.github.jetrules.examples.comparison.Case;
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
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** An engine that has loaded the models. */
public interface DmnEngine {

    /** A model with its inputs, by name in alphabetical order. */
    Evaluation prepare(Model model, SortedMap<String, @Nullable Object> inputs);

    /** What the organisation pays. */
    default Evaluation prepare(CostQuestion question) {
        return question.facts()
                .roster()
                .value()
                .map(roster -> prepare(Model.ROSTER, Inputs.of(question, roster)))
                .orElseGet(() -> prepare(Model.COST, Inputs.of(question)));
    }

    /** What local allocation tax counts. */
    default Evaluation prepare(MeasureQuestion question) {
        return prepare(Model.FISCAL, Inputs.of(question));
    }

    /** Whether an appointment may be renewed. */
    default Evaluation prepare(ReappointmentQuestion question) {
        return prepare(Model.REAPPOINTMENT, Inputs.of(question));
    }

    /** Whether a country is English-speaking for recruitment. */
    default Evaluation prepare(CountryQuestion question) {
        return prepare(Model.COUNTRY, Inputs.of(question));
    }

    /** What a participant is paid. */
    default Evaluation prepare(RemunerationQuestion question) {
        return prepare(Model.PAY, Inputs.of(question));
    }

    /** What the ordinance counts by its own formula. */
    default Evaluation prepare(StatutoryQuestion question) {
        return prepare(Model.STATUTORY, Inputs.of(question));
    }

    /** When the terms of a participant run. */
    default Evaluation prepare(TermQuestion question) {
        return prepare(Model.TERMS, Inputs.of(question));
    }

    /** Who may apply. */
    default Evaluation prepare(EligibilityQuestion question) {
        return prepare(Model.ELIGIBILITY, Inputs.of(question));
    }

    /** When the steps of a round are, and through whom. */
    default Evaluation prepare(CalendarQuestion question) {
        return prepare(Model.CALENDAR, Inputs.of(question));
    }

    /** Where the rounds stand on a day. */
    default Evaluation prepare(StageQuestion question) {
        return prepare(Model.STAGE, Inputs.of(question));
    }

    /** What each head count costs in each fiscal year, and what is counted for it. */
    default Evaluation prepare(BudgetQuestion question) {
        return prepare(Model.BUDGET, Inputs.of(question));
    }

    /** The four questions of a case. */
    default List<Evaluation> prepare(Case asked) {
        return List.of(
                prepare(asked.cost()),
                prepare(asked.measure()),
                prepare(asked.reappointment()),
                prepare(asked.country()));
    }
}
