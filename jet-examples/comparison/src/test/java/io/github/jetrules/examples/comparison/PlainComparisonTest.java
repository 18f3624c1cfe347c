package io.github.jetrules.examples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.examples.comparison.plain.PlainCase;
import io.github.jetrules.examples.comparison.plain.PlainRules;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.boundary.BoundaryAppointments;
import io.github.jetrules.rules.boundary.BoundaryCosts;
import io.github.jetrules.rules.boundary.BoundaryCountries;
import io.github.jetrules.rules.boundary.BoundaryMeasures;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the library is measured against gives the same results, so that the measurements compare like with like. */
class PlainComparisonTest {

    private static final JetRules RULES = JetRules.standard();

    /** For the questions of a case that are not compared. */
    private static final Case ANY = Cases.of(1987, 1).get(0);

    @Test
    void plainJavaHasTheSameResults() {
        for (Case asked : Cases.of(1987, 100_000)) {
            compareCost(asked);
            compareMeasure(asked);
            compareReappointment(asked);
            compareCountry(asked);
        }
    }

    @Test
    void costsAreTheSameAtEveryBoundary() {
        new BoundaryCosts(RULES).supplied().map(q -> caseOf(q, noMeasure(q))).forEach(PlainComparisonTest::compareCost);
    }

    /** Plain Java has one organisation, head count and year for costs and measure. */
    @Test
    void measuresAreTheSameAtEveryBoundary() {
        new BoundaryMeasures(RULES)
                .published()
                .map(q -> caseOf(noCosts(q), q))
                .forEach(PlainComparisonTest::compareMeasure);
    }

    @Test
    void reappointmentsAreTheSameAtEveryBoundary() {
        new BoundaryAppointments(RULES)
                .reappointments()
                .map(q -> new Case(ANY.cost(), ANY.measure(), q, ANY.country()))
                .forEach(PlainComparisonTest::compareReappointment);
    }

    @Test
    void countriesAreTheSameAtEveryBoundary() {
        new BoundaryCountries(RULES)
                .all()
                .map(q -> new Case(ANY.cost(), ANY.measure(), ANY.reappointment(), q))
                .forEach(PlainComparisonTest::compareCountry);
    }

    private static Case caseOf(CostQuestion cost, MeasureQuestion measure) {
        return new Case(cost, measure, ANY.reappointment(), ANY.country());
    }

    private static MeasureQuestion noMeasure(CostQuestion cost) {
        MeasureFacts facts = new MeasureFacts(Fact.notSupplied(), cost.facts().participants(), Fact.notSupplied());
        return new MeasureQuestion(cost.organisation(), facts, cost.fiscalYear());
    }

    private static CostQuestion noCosts(MeasureQuestion measure) {
        CostFacts facts = new CostFacts(measure.facts().participants(), Fact.notSupplied());
        return new CostQuestion(measure.organisation(), facts, measure.fiscalYear());
    }

    private static void compareCost(Case asked) {
        compare(
                asked,
                LibraryAnswers.of(RULES.costs().statement(asked.cost())),
                of(PlainRules.statement(PlainCase.of(asked))));
    }

    private static void compareMeasure(Case asked) {
        compare(
                asked,
                LibraryAnswers.of(RULES.fiscal().measure(asked.measure())),
                of(PlainRules.measure(PlainCase.of(asked))));
    }

    private static void compareReappointment(Case asked) {
        compare(
                asked,
                LibraryAnswers.of(RULES.appointments().reappointment(asked.reappointment())),
                of(PlainRules.renewal(PlainCase.of(asked))));
    }

    private static void compareCountry(Case asked) {
        compare(
                asked,
                LibraryAnswers.of(RULES.countries().status(asked.country())),
                of(PlainRules.status(PlainCase.of(asked))));
    }

    private static void compare(Case asked, Map<String, Object> library, Map<String, Object> plain) {
        if (!plain.equals(library)) {
            assertThat(plain).as("%s", asked).isEqualTo(library);
        }
    }

    private static Map<String, Object> of(PlainRules.Statement statement) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("outcome", statement.outcome());
        parts.put("asOf", statement.asOf());
        parts.put("open", sorted(statement.missing()));
        parts.put("amount", yen(statement.amount()));
        parts.put("sumOfCharges", yen(statement.charges()));
        parts.put("fee", yen(statement.fee()));
        parts.put("insurance", yen(statement.insurance()));
        parts.put("flat", yen(statement.flatCharge()));
        return parts;
    }

    private static Map<String, Object> of(PlainRules.Measure measure) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("outcome", measure.outcome());
        parts.put("asOf", measure.asOf());
        parts.put("open", sorted(measure.missing()));
        parts.put("amount", yen(measure.amount()));
        parts.put("standard", yen(measure.standard()));
        parts.put("perHead", yen(measure.addition()));
        return parts;
    }

    private static Map<String, Object> of(PlainRules.Renewal renewal) {
        return Map.of("outcome", renewal.outcome(), "asOf", renewal.asOf(), "open", sorted(renewal.missing()));
    }

    private static Map<String, Object> of(PlainRules.Status status) {
        return Map.of("outcome", status.outcome(), "asOf", status.asOf(), "open", sorted(status.missing()));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static Long yen(BigDecimal amount) {
        return amount == null ? null : amount.longValueExact();
    }
}
