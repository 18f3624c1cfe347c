package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import java.math.BigDecimal;

/**
 * The term for participants of one prefecture: its CIRs, counted by a coefficient, for its population, counted by
 * another, which is the density (密度); and what that comes to for its population at the unit cost.
 *
 * @param cirs the CIRs times their coefficient
 * @param population the population times its coefficient, which they are divided by
 * @param yen the population times the unit cost, which the density is multiplied with
 */
record DensityTerm(BigDecimal cirs, BigDecimal population, BigDecimal yen) {

    static DensityTerm of(
            Headcount cirs, BigDecimal perCir, Population population, BigDecimal perPerson, Yen unitCost) {
        BigDecimal people = BigDecimal.valueOf(population.people());
        return new DensityTerm(
                perCir.multiply(BigDecimal.valueOf(cirs.people())),
                perPerson.multiply(people),
                people.multiply(BigDecimal.valueOf(unitCost.amount())));
    }

    BigDecimal density(RoundingRule rounding) {
        return rounding.divide(cirs, population);
    }

    /** What a rounded density comes to. */
    Yen amount(BigDecimal density, RoundingRule rounding) {
        return inYen(rounding.apply(yen.multiply(density)));
    }

    /** What the density comes to before it is rounded; fractions of a yen are dropped. */
    Yen unroundedAmount() {
        return inYen(RoundingRule.DOWN_TO_YEN.divide(yen.multiply(cirs), population));
    }

    private static Yen inYen(BigDecimal amount) {
        return Yen.of(amount.longValueExact());
    }
}
