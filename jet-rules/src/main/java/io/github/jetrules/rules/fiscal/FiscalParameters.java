package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;

/** The typed keys of what local allocation tax (地方交付税) counts. */
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

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            PREFECTURE_STANDARD_EXPENSES,
            PREFECTURE_STANDARD_POPULATION,
            MUNICIPALITY_STANDARD_EXPENSES,
            MUNICIPALITY_STANDARD_POPULATION,
            MUNICIPALITY_PER_PARTICIPANT);

    private FiscalParameters() {}
}
