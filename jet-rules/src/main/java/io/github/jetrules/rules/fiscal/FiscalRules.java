package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.ByFiscalYear;

/**
 * What local allocation tax (地方交付税) counts for participants: by the published figures, and as a question of its own
 * by the formula of the ordinance.
 *
 * <p>Everything here goes by 1 April of the fiscal year. A designated city counts as a municipality. The amount is what
 * is counted in basic fiscal demand (基準財政需要額); a body that receives no ordinary allocation tax gets no money from
 * it. This class is immutable and thread-safe.
 */
public final class FiscalRules {

    private final ByFiscalYear<MeasureYear> years;
    private final StatutoryRules statutory;

    /** The rules on these values. */
    public FiscalRules(ParameterSet parameters, Edition edition) {
        this.years = new ByFiscalYear<>() {
            @Override
            protected MeasureYear workOut(FiscalYear year) {
                return new MeasureYear(year, parameters, edition);
            }
        };
        this.statutory = new StatutoryRules(parameters, edition);
    }

    /**
     * What is counted for a body in a fiscal year: the standard expenses, and for municipalities and designated cities
     * an addition for each participant.
     *
     * <p>The notice gives the standard expenses for the standard body only. For another population the library scales
     * them in proportion, drops fractions of a yen and says {@code ESTIMATED}.
     */
    public FiscalMeasure measure(ContractingOrganisation organisation, MeasureFacts facts, FiscalYear fiscalYear) {
        return measure(new MeasureQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public FiscalMeasure measure(MeasureQuestion question) {
        return years.of(question.fiscalYear()).measure(question);
    }

    /**
     * What the ordinance counts for a body by its own formula: for prefectures the term for the CIRs whom they hire. The
     * municipal formula could not be read.
     *
     * <p>This is another method than {@link #measure}: the density of CIRs in the population is rounded, so the amount
     * for each of them is only about the coefficient. Known for FY2026.
     */
    public StatutoryMeasure statutoryMeasure(
            ContractingOrganisation organisation, StatutoryFacts facts, FiscalYear fiscalYear) {
        return statutoryMeasure(new StatutoryQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public StatutoryMeasure statutoryMeasure(StatutoryQuestion question) {
        return statutory.measure(question);
    }
}
