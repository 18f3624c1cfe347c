package io.github.jetrules.examples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.examples.comparison.plain.PlainCase;
import io.github.jetrules.examples.comparison.plain.PlainRules;
import io.github.jetrules.rules.JetRules;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the library is measured against gives the same results, so that the measurements compare like with like. */
class PlainComparisonTest {

    private static final JetRules RULES = JetRules.standard();

    @Test
    void plainJavaHasTheSameResults() {
        for (Case asked : Cases.of(1987, 100_000)) {
            PlainCase plain = PlainCase.of(asked);
            compare(asked, LibraryAnswers.of(RULES.costs().statement(asked.cost())), of(PlainRules.statement(plain)));
            compare(asked, LibraryAnswers.of(RULES.fiscal().measure(asked.measure())), of(PlainRules.measure(plain)));
            compare(
                    asked,
                    LibraryAnswers.of(RULES.appointments().reappointment(asked.reappointment())),
                    of(PlainRules.renewal(plain)));
            compare(asked, LibraryAnswers.of(RULES.countries().status(asked.country())), of(PlainRules.status(plain)));
        }
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
