package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addition for each participant, as it holds for bodies of one kind in one fiscal year; prefectures have none.
 *
 * <p>Each of the reasons kept here ends with those on whether money follows.
 */
final class Addition {

    private final @Nullable Line forOne;
    private final MoneyFollows known;
    private final MoneyFollows notSaid;
    private final MoneyFollows askedInVain;

    private Addition(@Nullable Line forOne, MoneyFollows known, MoneyFollows notSaid, MoneyFollows askedInVain) {
        this.forOne = forOne;
        this.known = known;
        this.notSaid = notSaid;
        this.askedInVain = askedInVain;
    }

    static Addition ofMunicipalities(FiscalYear year, MoneyFollows money, ParameterSet parameters) {
        Line forOne = parameters.read(FiscalParameters.MUNICIPALITY_PER_PARTICIPANT, year.firstDay())
                        instanceof InForce<Yen> unit
                ? Line.of(Item.PER_PARTICIPANT_ADDITION, 1, unit.value(), unit.assurances(), unit.citations())
                : null;
        return new Addition(
                forOne,
                money.after(reasons(Fact.known(Headcount.of(1)), year, parameters)),
                money.after(reasons(Fact.notSupplied(), year, parameters)),
                money.after(reasons(Fact.askedWithoutAnswer(), year, parameters)));
    }

    private static Grounds reasons(Fact<Headcount> participants, FiscalYear year, ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        InForce<Yen> unit = reasoning.read(FiscalParameters.MUNICIPALITY_PER_PARTICIPANT, year.firstDay());
        if (unit == null) {
            reasoning.found(FiscalFindings.PER_PARTICIPANT_UNKNOWN, List.of(), year);
        } else {
            reasoning.need(
                    participants, MeasureQuestion.PARTICIPANTS, FiscalFindings.ASK_PARTICIPANTS, List.of(), year);
            reasoning.found(FiscalFindings.PER_PARTICIPANT, unit.citations(), unit.said());
            addDay(year, reasoning);
        }
        reasoning.foundAside(FiscalFindings.MUNICIPAL_TERM_APART, StatutoryParameters.MUNICIPAL_HEADS, year.firstDay());
        reasoning.foundAside(FiscalFindings.OTHER_STAFF, StatutoryParameters.MUNICIPAL_HEADS, year.firstDay());
        return reasoning.grounds();
    }

    /** Decides nothing, so it has no part in the level of the answer. */
    private static void addDay(FiscalYear year, Reasoning reasoning) {
        InForce<BilingualText> day = reasoning.aside(FiscalParameters.REFERENCE_DATE, year.firstDay());
        if (day != null) {
            reasoning.found(FiscalFindings.HEADS_DAY_OPEN, day.citations(), day.value());
        }
    }

    static Addition ofPrefectures(FiscalYear year, MoneyFollows money, ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        InForce<BilingualText> none = reasoning.read(FiscalParameters.PREFECTURE_PER_PARTICIPANT, year.firstDay());
        if (none == null) {
            reasoning.found(FiscalFindings.PREFECTURES_UNKNOWN, List.of(), year);
        } else {
            reasoning.found(noAddition(none.assurances()), none.citations());
        }
        List<Citation> ordinance = reasoning.cite(StatutoryParameters.CIR_COEFFICIENT, year.firstDay());
        if (ordinance.isEmpty()) {
            reasoning.found(FiscalFindings.STATUTORY_TERM_OPEN, List.of(), year);
        } else {
            reasoning.found(FiscalFindings.STATUTORY_TERM_APART, ordinance);
        }
        return none(money.after(reasoning.grounds()));
    }

    private static FindingCode noAddition(Assurances levels) {
        if (levels.contains(Assurance.OVERRIDDEN)) {
            return FiscalFindings.NO_ADDITION_SUPPLIED;
        }
        return levels.contains(Assurance.ESTIMATED) ? FiscalFindings.NO_ADDITION_INFERRED : FiscalFindings.NO_ADDITION;
    }

    /** There is none, whatever is said of the participants. */
    static Addition none(MoneyFollows reasons) {
        return new Addition(null, reasons, reasons, reasons);
    }

    /** The same after other reasons. */
    Addition after(Grounds first) {
        return new Addition(forOne, known.after(first), notSaid.after(first), askedInVain.after(first));
    }

    /** The reasons, for what was said of the number of participants and of the money. */
    Grounds grounds(MeasureFacts facts) {
        MoneyFollows money = known;
        if (!facts.participants().isKnown()) {
            money = facts.participants().wasAsked() ? askedInVain : notSaid;
        }
        return money.grounds(facts.receivesAllocation());
    }

    /** The line for a number of participants; null where there is none, or it is not known. */
    @Nullable
    Line line(Fact<Headcount> participants) {
        Headcount people = participants.orNull();
        return forOne == null || people == null ? null : forOne.times(people.people());
    }
}
