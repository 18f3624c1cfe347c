/**
 * The rules of the JET Programme (語学指導等を行う外国青年招致事業) as code: answers with reasons, sources, dates and what
 * is still unknown.
 *
 * <pre>{@code
 * CountryStatus status = JetRules.standard()
 *         .countries()
 *         .status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(2019));
 * status.outcome();    // FORMAL
 * status.assurance();  // Optional[VERIFIED]
 * }</pre>
 *
 * <p>Start at {@link io.github.jetrules.rules.JetRules}. The library is unofficial, and its answers are no legal
 * advice.
 */
@SuppressWarnings("requires-automatic")
module io.github.jetrules.rules {
    requires transitive io.github.jetrules.core;
    requires com.google.common;
    requires org.snakeyaml.engine;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.jetrules.rules;
    exports io.github.jetrules.rules.appointment;
    exports io.github.jetrules.rules.budget;
    exports io.github.jetrules.rules.calendar;
    exports io.github.jetrules.rules.catalogue;
    exports io.github.jetrules.rules.cost;
    exports io.github.jetrules.rules.country;
    exports io.github.jetrules.rules.eligibility;
    exports io.github.jetrules.rules.fiscal;
    exports io.github.jetrules.rules.json;
    exports io.github.jetrules.rules.line;
    exports io.github.jetrules.rules.parameter;
    exports io.github.jetrules.rules.provision;
    exports io.github.jetrules.rules.remuneration;
    exports io.github.jetrules.rules.statistics;
    exports io.github.jetrules.rules.text;
}
