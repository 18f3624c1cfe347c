/** The words of the JET Programme: immutable types without rules, files or a clock. */
@SuppressWarnings({"module", "requires-automatic"})
module io.github.jetrules.core {
    requires com.google.common;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.jetrules.core.answer;
    exports io.github.jetrules.core.appointment;
    exports io.github.jetrules.core.country;
    exports io.github.jetrules.core.fact;
    exports io.github.jetrules.core.money;
    exports io.github.jetrules.core.organisation;
    exports io.github.jetrules.core.participant;
    exports io.github.jetrules.core.source;
    exports io.github.jetrules.core.style to
            io.github.jetrules.rules;
    exports io.github.jetrules.core.time;
}
