package io.github.jetrules.rules;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Amounts;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions of which the caller comes to know more. */
final class MoreFacts {

    /** What a caller may come to know. */
    record Values(Headcount heads, Yen yen, Population people, boolean yes) {}

    private MoreFacts() {}

    static Arbitrary<Values> values() {
        return Combinators.combine(
                        Amounts.headcounts(),
                        Amounts.yenUpTo(CostFacts.MAX_EMPLOYMENT_COSTS),
                        Amounts.populations(),
                        Arbitraries.of(true, false))
                .as(Values::new);
    }

    /** The same question with a fact that is known. */
    static Question with(Question question, String fact, Values values) {
        OrganisationKind kind = values.yes() ? OrganisationKind.PREFECTURE : OrganisationKind.PRIVATE_SCHOOL;
        if (question instanceof EligibilityQuestion person) {
            return ApplicantArbitraries.with(
                    person, fact, values.yes(), values.heads().people());
        }
        if (question instanceof TermQuestion term) {
            return fact.equals(TermQuestion.ORGANISATION)
                    ? new TermQuestion(term.history(), Fact.known(kind))
                    : new TermQuestion(with(term.history(), fact, values), term.organisation());
        }
        if (question instanceof ReappointmentQuestion reappointment) {
            return new ReappointmentQuestion(with(reappointment.history(), fact, values));
        }
        if (question instanceof CostQuestion cost) {
            return new CostQuestion(cost.organisation(), with(cost.facts(), fact, values), cost.fiscalYear());
        }
        if (question instanceof MeasureQuestion measure) {
            return new MeasureQuestion(
                    measure.organisation(), with(measure.facts(), fact, values), measure.fiscalYear());
        }
        if (question instanceof StatutoryQuestion statutory) {
            return new StatutoryQuestion(
                    statutory.organisation(), with(statutory.facts(), fact, values), statutory.fiscalYear());
        }
        if (question instanceof BudgetQuestion budget) {
            return new BudgetQuestion(
                    budget.organisation(),
                    with(budget.facts(), fact, values),
                    budget.participants(),
                    budget.fiscalYears());
        }
        if (question instanceof CalendarQuestion calendar && fact.equals("organisation")) {
            return new CalendarQuestion(calendar.fiscalYear(), Fact.known(kind));
        }
        if (question instanceof StageQuestion stage && fact.equals("organisation")) {
            return stage.fiscalYear()
                    .map(year -> StageQuestion.of(stage.on(), year, Fact.known(kind)))
                    .orElseGet(() -> StageQuestion.of(stage.on(), Fact.known(kind)));
        }
        throw new AssertionError(question + " has no fact " + fact);
    }

    private static AppointmentHistory with(AppointmentHistory history, String fact, Values values) {
        return switch (fact) {
            case TermQuestion.GROUP_ARRIVAL -> withGroupArrival(history, values);
            case "exceptional" -> history.withExceptionalPerformance(values.yes());
            case "specialistPost" -> history.withSpecialistPost(values.yes());
            default -> throw new AssertionError(fact);
        };
    }

    private static CostFacts with(CostFacts facts, String fact, Values values) {
        return switch (fact) {
            case "participants" -> facts.withParticipants(Fact.known(values.heads()));
            case "employmentCosts" -> facts.withEmploymentCosts(values.yen());
            default -> throw new AssertionError(fact);
        };
    }

    private static MeasureFacts with(MeasureFacts facts, String fact, Values values) {
        return switch (fact) {
            case "participants" -> facts.withParticipants(Fact.known(values.heads()));
            case "population" -> facts.withPopulation(Fact.known(values.people()));
            case "receivesAllocation" -> facts.withReceivesAllocation(values.yes());
            default -> throw new AssertionError(fact);
        };
    }

    private static StatutoryFacts with(StatutoryFacts facts, String fact, Values values) {
        return switch (fact) {
            case "population" -> facts.withPopulation(Fact.known(values.people()));
            case "cirs" -> facts.withCirs(Fact.known(values.heads()));
            default -> throw new AssertionError(fact);
        };
    }

    private static BudgetFacts with(BudgetFacts facts, String fact, Values values) {
        long limit = BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount();
        return switch (fact) {
            case "population" -> facts.withPopulation(Fact.known(values.people()));
            case "receivesAllocation" -> facts.withReceivesAllocation(values.yes());
            case "employmentCostsPerParticipant" ->
                facts.withEmploymentCostsPerParticipant(Yen.of(values.yen().amount() % limit));
            default -> throw new AssertionError(fact);
        };
    }

    static Question with(Question question, Set<String> facts, Values values) {
        Question asked = question;
        for (String fact : facts) {
            asked = with(asked, fact, values);
        }
        return asked;
    }

    /** A day on which the group can have arrived; the own one where the month tells the group, for that is another case. */
    private static AppointmentHistory withGroupArrival(AppointmentHistory history, Values values) {
        LocalDate arrival = history.arrival();
        LocalDate day = arrival.minusDays(values.heads().people() % 365);
        Optional<ArrivalGroup> usual = ArrivalGroup.usualFor(arrival);
        boolean isTold = (usual.isPresent()
                        && (history.group().isEmpty() || history.group().equals(usual))
                        && !history.groupArrival().wasAsked())
                || day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay());
        return history.withGroupArrival(Fact.known(isTold ? arrival : day));
    }

    /** What was said, what is said of a person included. */
    static Map<String, Object> inputs(Question question) {
        return question instanceof EligibilityQuestion person
                ? new LinkedHashMap<>(ApplicantArbitraries.facts(person))
                : question.inputs();
    }

    /** The facts of which nothing is known. */
    static Stream<String> unsaid(Question question) {
        return inputs(question).entrySet().stream()
                .filter(input -> input.getValue() instanceof Fact<?> fact && !fact.isKnown())
                .map(Map.Entry::getKey);
    }
}
