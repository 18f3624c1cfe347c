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
import java.util.List;

/** Whether money follows from what is counted: only for bodies that receive ordinary local allocation tax (普通交付税). */
final class Money {

    /** The rules of the Act on what is counted for local public bodies. */
    private static final List<Parameter<?>> OF_THE_ACT = List.of(
            FiscalParameters.NATURE,
            FiscalParameters.LOCAL_BODIES,
            FiscalParameters.RECEIVING_BODY,
            FiscalParameters.REFERENCE_DATE);

    private final Grounds follows;
    private final Grounds doesNotFollow;
    private final Grounds isOpen;

    private Money(Grounds follows, Grounds doesNotFollow, Grounds isOpen) {
        this.follows = follows;
        this.doesNotFollow = doesNotFollow;
        this.isOpen = isOpen;
    }

    static Money of(FiscalYear year, ParameterSet parameters) {
        return new Money(
                found(FiscalFindings.MONEY_FOLLOWS, year, parameters),
                found(FiscalFindings.NO_MONEY, year, parameters),
                found(FiscalFindings.MONEY_UNKNOWN, year, parameters));
    }

    private static Grounds found(FindingCode code, FiscalYear year, ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        List<Citation> citations = reasoning.cite(FiscalParameters.RECEIVING_BODY, year.firstDay());
        reasoning.found(citations.isEmpty() ? FiscalFindings.MONEY_NOT_TOLD : code, citations);
        for (Parameter<?> rule : OF_THE_ACT) {
            addInferred(rule, year, reasoning, parameters);
        }
        return reasoning.grounds();
    }

    /** The rules decide no amount, so an amount does not take their level, and what is inferred of them is said instead. */
    private static void addInferred(Parameter<?> rule, FiscalYear year, Reasoning reasoning, ParameterSet parameters) {
        if (parameters.read(rule, year.firstDay()) instanceof InForce<?> known
                && known.assurances().contains(Assurance.ESTIMATED)) {
            reasoning.found(FiscalFindings.ACT_INFERRED, known.citations());
        }
    }

    /** The same after other reasons. */
    Money after(Grounds first) {
        return new Money(first.and(follows), first.and(doesNotFollow), first.and(isOpen));
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
