package io.github.jetrules.rules.cost;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;

/** The typed keys of what a contracting organisation pays, dated by 1 April of the fiscal year of the costs. */
public final class CostParameters {

    /** JET Programme membership fee (ＪＥＴプログラム会費), yen per participant. */
    public static final Parameter<Yen> MEMBERSHIP_FEE = Parameter.of("cost.membership-fee", ParameterType.YEN);

    /** Flat charge of prefectures and designated cities, yen per body, in addition (別途) to the fee. */
    public static final Parameter<Yen> FLAT_CHARGE = Parameter.of("cost.flat-charge", ParameterType.YEN);

    /** The bodies that bear the flat charge. */
    public static final Parameter<BilingualText> FLAT_CHARGE_BODIES = Parameter.of(
            "cost.flat-charge-bodies", ParameterType.word("prefectures and designated cities", "都道府県及び政令指定都市"));

    /** JET accident insurance (ＪＥＴ傷害保険), yen per participant. */
    public static final Parameter<Yen> ACCIDENT_INSURANCE = Parameter.of("cost.accident-insurance", ParameterType.YEN);

    /** Remuneration, social insurance, travel and the like: what they come to, so only the caller can say. */
    public static final Parameter<BilingualText> EMPLOYMENT_COSTS =
            Parameter.of("cost.employment-costs", ParameterType.word("as incurred", "所要額"));

    /** Private schools pay the membership fee and the insurance as other organisations do. */
    public static final Parameter<BilingualText> PRIVATE_SCHOOL =
            Parameter.of("cost.private-school", ParameterType.word("fee and insurance", "会費及び保険料"));

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            MEMBERSHIP_FEE, FLAT_CHARGE, FLAT_CHARGE_BODIES, ACCIDENT_INSURANCE, EMPLOYMENT_COSTS, PRIVATE_SCHOOL);

    private CostParameters() {}
}
