package io.github.jetrules.rules.country;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.reasoning.ByFiscalYear;

/**
 * What holds for all recruitment of one fiscal year.
 *
 * @param arrivalYear the fiscal year in which the recruited arrive: the next one
 * @param basis what answers stand on
 */
record RecruitmentYear(FiscalYear arrivalYear, Basis basis) {

    /** All recruitment years in an edition of law and data. */
    static final class All extends ByFiscalYear<RecruitmentYear> {

        private final Edition edition;

        All(Edition edition) {
            this.edition = edition;
        }

        @Override
        protected RecruitmentYear workOut(FiscalYear year) {
            return new RecruitmentYear(year.next(), new Basis(year.firstDay(), DateName.RECRUITMENT_YEAR, edition));
        }
    }
}
