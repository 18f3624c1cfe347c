package io.github.jetrules.rules.cost;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
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
    private final @Nullable InForce<Yen> fee;
    private final @Nullable InForce<Yen> insurance;
    private final @Nullable Line flatCharge;
    private final Grounds withParticipants;
    private final Grounds withoutParticipants;
    private final Grounds notSaid;
    private final Grounds askedInVain;

    Charges(OrganisationKind kind, FiscalYear year, ParameterSet parameters) {
        this.kind = kind;
        this.year = year;
        this.parameters = parameters;
        this.fee = known(CostParameters.MEMBERSHIP_FEE);
        this.insurance = known(CostParameters.ACCIDENT_INSURANCE);
        InForce<Yen> flat = kind.isCoordinatingBody() ? known(CostParameters.FLAT_CHARGE) : null;
        this.flatCharge =
                flat == null ? null : Line.of(Item.FLAT_CHARGE, 1, flat.value(), flat.assurances(), flat.citations());
        this.withParticipants = reasons(Fact.known(Headcount.of(1)));
        this.withoutParticipants = reasons(Fact.known(Headcount.of(0)));
        this.notSaid = reasons(Fact.notSupplied());
        this.askedInVain = reasons(Fact.askedWithoutAnswer());
    }

    private <T> @Nullable InForce<T> known(Parameter<T> parameter) {
        Reading<T> reading = parameters.read(parameter, year.firstDay());
        return reading instanceof InForce<T> value ? value : null;
    }

    /** The reasons, for what was said of the number of participants. */
    Grounds grounds(Fact<Headcount> participants) {
        Headcount people = participants.value().orElse(null);
        if (people != null) {
            return people.isZero() ? withoutParticipants : withParticipants;
        }
        return participants.wasAsked() ? askedInVain : notSaid;
    }

    /** The lines that are known, for what was said of the number of participants. */
    ImmutableList<Line> lines(Fact<Headcount> participants) {
        Headcount people = participants.value().orElse(null);
        if (people == null) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Line> lines = ImmutableList.builderWithExpectedSize(flatCharge == null ? 2 : 3);
        addPerParticipant(Item.MEMBERSHIP_FEE, fee, people, lines);
        if (flatCharge != null && !people.isZero()) {
            lines.add(flatCharge);
        }
        addPerParticipant(Item.ACCIDENT_INSURANCE, insurance, people, lines);
        return lines.build();
    }

    private static void addPerParticipant(
            Item item, @Nullable InForce<Yen> unit, Headcount people, ImmutableList.Builder<Line> lines) {
        if (unit != null) {
            lines.add(Line.of(item, people.people(), unit.value(), unit.assurances(), unit.citations()));
        }
    }

    private Grounds reasons(Fact<Headcount> participants) {
        Reasoning reasoning = new Reasoning(parameters);
        Headcount people = reasoning.need(
                participants, CostQuestion.PARTICIPANTS, CostFindings.ASK_PARTICIPANTS, ImmutableList.of(), year);
        read(CostParameters.MEMBERSHIP_FEE, CostFindings.FEE, CostFindings.FEE_UNKNOWN, reasoning);
        addPrivateSchool(reasoning);
        addFlatCharge(people, reasoning);
        read(CostParameters.ACCIDENT_INSURANCE, CostFindings.INSURANCE, CostFindings.INSURANCE_UNKNOWN, reasoning);
        return reasoning.grounds();
    }

    /** Reads a yearly amount and notes what was found. */
    private void read(Parameter<Yen> parameter, FindingCode found, FindingCode gap, Reasoning reasoning) {
        InForce<Yen> amount = reasoning.read(parameter, year.firstDay());
        if (amount == null) {
            reasoning.found(gap, ImmutableList.of(), year);
        } else {
            reasoning.found(found, amount.citations(), amount.value());
        }
    }

    private void addPrivateSchool(Reasoning reasoning) {
        if (kind == OrganisationKind.PRIVATE_SCHOOL) {
            List<Citation> citations = reasoning.cite(CostParameters.PRIVATE_SCHOOL, year.firstDay());
            if (!citations.isEmpty()) {
                reasoning.found(CostFindings.SCHOOL_PAYS, citations);
            }
        }
    }

    private void addFlatCharge(@Nullable Headcount participants, Reasoning reasoning) {
        if (!kind.isCoordinatingBody()) {
            reasoning.found(CostFindings.FLAT_NOT_DUE, ImmutableList.of(), kind);
        } else if (participants != null && participants.isZero()) {
            reasoning.found(CostFindings.FLAT_WITHOUT_PARTICIPANTS, ImmutableList.of());
            reasoning.lack(
                    CostParameters.FLAT_CHARGE.id(), CostFindings.ASK_FLAT_WITHOUT_PARTICIPANTS, ImmutableList.of());
        } else {
            read(CostParameters.FLAT_CHARGE, CostFindings.FLAT, CostFindings.FLAT_UNKNOWN, reasoning);
        }
    }
}
