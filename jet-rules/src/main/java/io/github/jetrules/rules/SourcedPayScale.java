package io.github.jetrules.rules;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.cost.PayScale;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.remuneration.Remuneration;
import io.github.jetrules.rules.remuneration.TaxBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Joins the rules on costs to those on remuneration, which do not know each other. */
record SourcedPayScale(JetRules rules) implements PayScale {

    @Override
    public Optional<Reading<Pay>> read(int appointmentYear, LocalDate arrival) {
        return rules.remuneration().read(appointmentYear, arrival).map(SourcedPayScale::pay);
    }

    @Override
    public Reading<List<Finding>> onScales(int appointmentYear, LocalDate arrival) {
        return rules.remuneration().onScales(appointmentYear, arrival);
    }

    private static Reading<Pay> pay(Reading<Remuneration> reading) {
        if (reading instanceof InForce<Remuneration> known) {
            Remuneration amount = known.value();
            Optional<Yen> beforeTax = amount.tax() == TaxBasis.GROSS ? Optional.of(amount.amount()) : Optional.empty();
            return new InForce<>(new Pay(amount, beforeTax), known.assurances(), known.citations(), known.remarks());
        }
        return new Gap<>(((Gap<Remuneration>) reading).missing());
    }
}
