package io.github.jetrules.rules;

import io.github.jetrules.core.answer.Question;
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
import io.github.jetrules.rules.text.Answer;

/** Finds the rules that a question is for; a class of its own, so that a rule book need not load all forms of answers. */
final class Answers {

    private Answers() {}

    /**
     * The answer of a rule book to a question of any kind.
     *
     * @throws IllegalArgumentException if the question is none of those of this library
     */
    static Answer of(JetRules rules, Question question) {
        if (question instanceof CostQuestion cost) {
            return rules.costs().statement(cost);
        } else if (question instanceof MeasureQuestion measure) {
            return rules.fiscal().measure(measure);
        } else if (question instanceof BudgetQuestion plan) {
            return rules.budget().plan(plan);
        } else if (question instanceof StatutoryQuestion statutory) {
            return rules.fiscal().statutoryMeasure(statutory);
        } else if (question instanceof CountryQuestion country) {
            return rules.countries().status(country);
        } else if (question instanceof EligibilityQuestion person) {
            return rules.eligibility().assess(person);
        } else if (question instanceof TermQuestion term) {
            return rules.appointments().terms(term);
        } else if (question instanceof ReappointmentQuestion reappointment) {
            return rules.appointments().reappointment(reappointment);
        } else if (question instanceof RemunerationQuestion pay) {
            return rules.remuneration().annual(pay);
        } else if (question instanceof CalendarQuestion round) {
            return rules.calendar().round(round);
        } else if (question instanceof StageQuestion stage) {
            return rules.calendar().stageOn(stage);
        }
        throw new IllegalArgumentException("question '" + question.name() + "' is none of those of this library");
    }
}
