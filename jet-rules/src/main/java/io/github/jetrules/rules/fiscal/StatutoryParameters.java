package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/**
 * The typed keys of the terms for participants in the Ordinance on Ordinary Local Allocation Tax (普通交付税に関する省令), dated
 * by 1 April of the fiscal year.
 */
public final class StatutoryParameters {

    /** The largest unit cost that is accepted; with the limits of coefficients and head counts no amount overflows. */
    private static final Yen MAX_UNIT_COST = Yen.of(1_000_000);

    /** Prefectures: the coefficient of CIRs in the density (密度), above the line. */
    public static final Parameter<BigDecimal> CIR_COEFFICIENT =
            Parameter.of("fiscal.statutory.cir-coefficient", ParameterType.COEFFICIENT);

    /** Prefectures: the coefficient of population in the density, below the line. */
    public static final Parameter<BigDecimal> POPULATION_COEFFICIENT =
            Parameter.of("fiscal.statutory.population-coefficient", ParameterType.COEFFICIENT);

    /** Prefectures: the unit cost (単位費用) of the promotion of areas (地域振興費), yen per person. */
    public static final Parameter<Yen> UNIT_COST =
            Parameter.of("fiscal.statutory.unit-cost", ParameterType.yen(MAX_UNIT_COST));

    /** How density is rounded: to three decimals, as answers write it. */
    public static final Parameter<RoundingRule> DENSITY_ROUNDING = Parameter.of(
            "fiscal.statutory.density-rounding",
            ParameterType.oneOf(EnumSet.of(RoundingRule.HALF_UP_TO_THIRD_DECIMAL)));

    /** How amounts are rounded: to whole yen or coarser. */
    public static final Parameter<RoundingRule> AMOUNT_ROUNDING = Parameter.of(
            "fiscal.statutory.amount-rounding",
            ParameterType.oneOf(EnumSet.of(RoundingRule.DOWN_TO_YEN, RoundingRule.HALF_UP_TO_THOUSAND_YEN)));

    /** Municipalities: who is counted. */
    public static final Parameter<BilingualText> MUNICIPAL_HEADS = Parameter.of(
            "fiscal.statutory.municipal-heads",
            ParameterType.word(
                    "participants of all roles and foreign staff from exchange with foreign municipalities",
                    "全職種の参加者及び海外の地方公共団体との交流により招致した外国籍の職員"));

    /** Municipalities: the coefficient of heads in the density, which could not be read. */
    public static final Parameter<BigDecimal> MUNICIPAL_COEFFICIENT =
            Parameter.of("fiscal.statutory.municipal-coefficient", ParameterType.COEFFICIENT);

    /** All keys of this class. */
    public static final List<Parameter<?>> ALL = List.of(
            CIR_COEFFICIENT,
            POPULATION_COEFFICIENT,
            UNIT_COST,
            DENSITY_ROUNDING,
            AMOUNT_ROUNDING,
            MUNICIPAL_HEADS,
            MUNICIPAL_COEFFICIENT);

    private StatutoryParameters() {}
}
