package io.github.jetrules.rules.cost;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Known;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Membership fee, flat charge and accident insurance, as they hold for one kind of organisation in one fiscal year.
 *
 * <p>The amounts go by the number of participants; the reasons only by whether it is known, and whether there is one.
 */
final class Charges {

    private final OrganisationKind kind;
    private final FiscalYear year;
    private final ParameterSet parameters;
    private final @Nullable Line fee;
    private final @Nullable Line insurance;
    private final @Nullable Line flatCharge;

    private final Reasons withParticipants;
    private final Reasons withoutParticipants;
    private final Reasons notSaid;
    private final Reasons askedInVain;

    /**
     * The reasons of all cases in which the same was said of the participants.
     *
     * @param grounds those for the charges alone
     * @param employmentNotSaid the whole explanation where employment costs were not supplied
     * @param employmentAskedInVain the whole explanation where they were asked for and nobody could say
     */
    record Reasons(Grounds grounds, Explanation employmentNotSaid, Explanation employmentAskedInVain) {

        /** The whole explanation where employment costs are absent. */
        Explanation without(Fact<Yen> employmentCosts) {
            return employmentCosts.wasAsked() ? employmentAskedInVain : employmentNotSaid;
        }
    }

    Charges(OrganisationKind kind, FiscalYear year, EmploymentCosts employment, Basis basis, ParameterSet parameters) {
        this.kind = kind;
        this.year = year;
        this.parameters = parameters;
        this.fee = lineForOne(Item.MEMBERSHIP_FEE, CostParameters.MEMBERSHIP_FEE);
        this.insurance = lineForOne(Item.ACCIDENT_INSURANCE, CostParameters.ACCIDENT_INSURANCE);
        this.flatCharge = kind.isCoordinatingBody() ? lineForOne(Item.FLAT_CHARGE, CostParameters.FLAT_CHARGE) : null;
        this.withParticipants = reasons(Fact.known(Headcount.of(1)), employment, basis);
        this.withoutParticipants = reasons(Fact.known(Headcount.of(0)), employment, basis);
        this.notSaid = reasons(Fact.notSupplied(), employment, basis);
        this.askedInVain = reasons(Fact.askedWithoutAnswer(), employment, basis);
    }

    private @Nullable Line lineForOne(Item item, Parameter<Yen> parameter) {
        return parameters.read(parameter, year.firstDay()) instanceof InForce<Yen> amount
                ? Line.of(item, 1, amount.value(), amount.assurances(), amount.citations())
                : null;
    }

    /** The reasons, for what was said of the number of participants. */
    Reasons reasons(Fact<Headcount> participants) {
        Headcount people = participants.orNull();
        if (people != null) {
            return people.isZero() ? withoutParticipants : withParticipants;
        }
        return participants.wasAsked() ? askedInVain : notSaid;
    }

    /** The lines that are known for a number of participants, and then that of the employment costs. */
    List<Line> lines(@Nullable Headcount people, @Nullable Line employmentCosts) {
        Line charge = people == null || people.isZero() ? null : flatCharge;
        Line perHead = times(people, fee);
        Line insured = times(people, insurance);
        return Known.of(perHead, charge, insured, employmentCosts);
    }

    private static @Nullable Line times(@Nullable Headcount people, @Nullable Line forOne) {
        return people == null || forOne == null ? null : forOne.times(people.people());
    }

    private Reasons reasons(Fact<Headcount> participants, EmploymentCosts employment, Basis basis) {
        Grounds grounds = grounds(participants);
        return new Reasons(
                grounds,
                grounds.explain(basis, employment.open(Fact.notSupplied())),
                grounds.explain(basis, employment.open(Fact.askedWithoutAnswer())));
    }

    private Grounds grounds(Fact<Headcount> participants) {
        Reasoning reasoning = new Reasoning(parameters);
        if (fee != null || insurance != null || flatCharge != null) {
            // Where no charge of the year is known, their number tells none.
            reasoning.need(participants, CostQuestion.PARTICIPANTS, CostFindings.ASK_PARTICIPANTS, List.of(), year);
        }
        read(CostParameters.MEMBERSHIP_FEE, CostFindings.FEE, CostFindings.FEE_UNKNOWN, reasoning);
        addPrivateSchool(reasoning);
        addFlatCharge(participants.orNull(), reasoning);
        read(CostParameters.ACCIDENT_INSURANCE, CostFindings.INSURANCE, CostFindings.INSURANCE_UNKNOWN, reasoning);
        return reasoning.grounds();
    }

    /** Reads a yearly amount and notes what was found. */
    private void read(Parameter<Yen> parameter, FindingCode found, FindingCode gap, Reasoning reasoning) {
        InForce<Yen> amount = reasoning.read(parameter, year.firstDay());
        if (amount == null) {
            reasoning.found(gap, List.of(), year);
        } else {
            reasoning.found(found, amount.citations(), amount.said());
        }
    }

    private void addPrivateSchool(Reasoning reasoning) {
        if (kind == OrganisationKind.PRIVATE_SCHOOL) {
            reasoning.foundIfKnown(CostFindings.SCHOOL_PAYS, CostParameters.PRIVATE_SCHOOL, year.firstDay());
        }
    }

    private void addFlatCharge(@Nullable Headcount participants, Reasoning reasoning) {
        if (!kind.isCoordinatingBody()) {
            addNoFlatCharge(reasoning);
        } else if (participants != null && participants.isZero()) {
            addFlatChargeWithoutParticipants(reasoning);
        } else {
            read(CostParameters.FLAT_CHARGE, CostFindings.FLAT, CostFindings.FLAT_UNKNOWN, reasoning);
        }
    }

    private void addFlatChargeWithoutParticipants(Reasoning reasoning) {
        List<Citation> places = flatCharge == null ? List.of() : flatCharge.citations();
        reasoning.found(CostFindings.FLAT_WITHOUT_PARTICIPANTS, places);
        reasoning.lack("cost.flat-charge-without-participants", CostFindings.ASK_FLAT_WITHOUT_PARTICIPANTS, places);
        if (flatCharge == null) {
            reasoning.read(CostParameters.FLAT_CHARGE, year.firstDay());
        }
    }

    private void addNoFlatCharge(Reasoning reasoning) {
        InForce<BilingualText> bodies = reasoning.read(CostParameters.FLAT_CHARGE_BODIES, year.firstDay());
        if (bodies == null) {
            reasoning.found(CostFindings.FLAT_UNKNOWN, List.of(), year);
        } else {
            boolean inferred = bodies.assurances().contains(Assurance.ESTIMATED);
            reasoning.found(
                    inferred ? CostFindings.FLAT_NOT_DUE_INFERRED : CostFindings.FLAT_NOT_DUE,
                    bodies.citations(),
                    kind);
        }
    }
}
