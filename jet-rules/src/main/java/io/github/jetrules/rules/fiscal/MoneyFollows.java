package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;

/** Whether money follows from what is counted: only for bodies that receive ordinary local allocation tax (普通交付税). */
final class MoneyFollows {

    private final Grounds follows;
    private final Grounds doesNotFollow;
    private final Grounds isOpen;

    private MoneyFollows(Grounds follows, Grounds doesNotFollow, Grounds isOpen) {
        this.follows = follows;
        this.doesNotFollow = doesNotFollow;
        this.isOpen = isOpen;
    }

    /**
     * Whether money follows; said last is which rules of the Act are only inferred for the year.
     *
     * @param rules those that the answers for the kind of body cite, beside the ones on receiving bodies and on grants
     */
    static MoneyFollows of(FiscalYear year, ParameterSet parameters, Parameter<?>... rules) {
        return new MoneyFollows(
                found(FiscalFindings.MONEY_FOLLOWS, year, parameters, rules),
                found(FiscalFindings.NO_MONEY, year, parameters, rules),
                found(FiscalFindings.MONEY_UNKNOWN, year, parameters, rules));
    }

    private static Grounds found(FindingCode code, FiscalYear year, ParameterSet parameters, Parameter<?>... rules) {
        Reasoning reasoning = new Reasoning(parameters);
        List<Citation> citations = reasoning.cite(FiscalParameters.RECEIVING_BODY, year.firstDay());
        reasoning.found(citations.isEmpty() ? FiscalFindings.MONEY_NOT_TOLD : code, citations);
        addInferred(FiscalParameters.NATURE, year.firstDay(), reasoning);
        addInferred(FiscalParameters.RECEIVING_BODY, year.firstDay(), reasoning);
        for (Parameter<?> rule : rules) {
            addInferred(rule, year.firstDay(), reasoning);
        }
        return reasoning.grounds();
    }

    /** Most rules decide no amount, so an amount does not take their level; what is inferred of them is said in any case. */
    static void addInferred(Parameter<?> rule, LocalDate day, Reasoning reasoning) {
        InForce<?> known = reasoning.aside(rule, day);
        if (known != null && known.assurances().contains(Assurance.ESTIMATED)) {
            reasoning.found(FiscalFindings.ACT_INFERRED, known.citations());
        }
    }

    /** The same after other reasons. */
    MoneyFollows after(Grounds first) {
        return new MoneyFollows(first.and(follows), first.and(doesNotFollow), first.and(isOpen));
    }

    /** The reasons, for what was said. */
    Grounds grounds(Fact<Boolean> receivesAllocation) {
        Boolean receives = receivesAllocation.orNull();
        if (receives == null) {
            return isOpen;
        }
        return receives ? follows : doesNotFollow;
    }
}
