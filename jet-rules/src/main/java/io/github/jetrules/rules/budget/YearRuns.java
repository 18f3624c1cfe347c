package io.github.jetrules.rules.budget;

import io.github.jetrules.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/** Fiscal years put together in runs, so that a sentence can say "FY2019 to FY2021". */
final class YearRuns {

    private YearRuns() {}

    /** The runs of years, the earliest year first. */
    static List<FiscalYearRange> of(List<FiscalYear> years) {
        List<FiscalYearRange> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < years.size(); i++) {
            boolean ends = i == years.size() - 1
                    || years.get(i + 1).year() != years.get(i).year() + 1;
            if (ends) {
                runs.add(new FiscalYearRange(years.get(first), years.get(i)));
                first = i + 1;
            }
        }
        return List.copyOf(runs);
    }
}
