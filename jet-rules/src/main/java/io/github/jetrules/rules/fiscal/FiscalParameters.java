package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;

/**
 * The typed keys of what local allocation tax (地方交付税) counts, dated by 1 April of the fiscal year.
 *
 * <p>Standard expenses are those of a body with the population of the standard body, and are scaled for any other, which
 * is an estimate. To supply what is counted for a certain body, lay over both together: its standard expenses and its own
 * population as that of the standard body; for a prefecture also that it has no addition.
 */
public final class FiscalParameters {

    /** Prefectures: standard expenses (標準的な経費) of the standard body (標準団体). */
    public static final Parameter<Yen> PREFECTURE_STANDARD_EXPENSES =
            Parameter.of("fiscal.prefecture.standard-expenses", ParameterType.YEN);

    /** Prefectures: population of the standard body. */
    public static final Parameter<Population> PREFECTURE_STANDARD_POPULATION =
            Parameter.of("fiscal.prefecture.standard-population", ParameterType.POPULATION);

    /** Municipalities: standard expenses of the standard body. */
    public static final Parameter<Yen> MUNICIPALITY_STANDARD_EXPENSES =
            Parameter.of("fiscal.municipality.standard-expenses", ParameterType.YEN);

    /** Municipalities: population of the standard body. */
    public static final Parameter<Population> MUNICIPALITY_STANDARD_POPULATION =
            Parameter.of("fiscal.municipality.standard-population", ParameterType.POPULATION);

    /** Municipalities: addition for each participant, by actual headcount (実人員数). */
    public static final Parameter<Yen> MUNICIPALITY_PER_PARTICIPANT =
            Parameter.of("fiscal.municipality.per-participant", ParameterType.YEN);

    /** Prefectures: no addition for participants. */
    public static final Parameter<BilingualText> PREFECTURE_PER_PARTICIPANT =
            Parameter.of("fiscal.prefecture.per-participant", ParameterType.word("no addition", "加算なし"));

    /** Local allocation tax has no conditions and no restriction of use: what is counted is no grant. */
    public static final Parameter<BilingualText> NATURE =
            Parameter.of("fiscal.nature", ParameterType.word("no condition on its use", "使途の制限なし"));

    /** The bodies that local allocation tax is for (地方団体). */
    public static final Parameter<BilingualText> LOCAL_BODIES =
            Parameter.of("fiscal.local-bodies", ParameterType.word("prefectures and municipalities", "都道府県及び市町村"));

    /** The bodies that receive ordinary local allocation tax (交付団体). */
    public static final Parameter<BilingualText> RECEIVING_BODY = Parameter.of(
            "fiscal.receiving-body",
            ParameterType.word("basic fiscal demand above basic fiscal revenue", "基準財政需要額が基準財政収入額を超える団体"));

    /** The population that counts: that of the latest census (国勢調査). */
    public static final Parameter<BilingualText> POPULATION =
            Parameter.of("fiscal.population", ParameterType.word("by the latest census", "最近の国勢調査による"));

    /** The day by which ordinary allocation tax is calculated. */
    public static final Parameter<BilingualText> REFERENCE_DATE =
            Parameter.of("fiscal.reference-date", ParameterType.word("1 April of the fiscal year", "当該年度の4月1日"));

    /** Percent of a prefecture's subsidy for the ALTs of private schools that special allocation tax (特別交付税) covers. */
    public static final Parameter<Integer> SUBSIDY_SHARE =
            Parameter.of("fiscal.private-school.subsidy-share", ParameterType.COUNT);

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            PREFECTURE_STANDARD_EXPENSES,
            PREFECTURE_STANDARD_POPULATION,
            PREFECTURE_PER_PARTICIPANT,
            MUNICIPALITY_STANDARD_EXPENSES,
            MUNICIPALITY_STANDARD_POPULATION,
            MUNICIPALITY_PER_PARTICIPANT,
            NATURE,
            LOCAL_BODIES,
            RECEIVING_BODY,
            POPULATION,
            REFERENCE_DATE,
            SUBSIDY_SHARE);

    private FiscalParameters() {}
}
