package io.github.jetrules.rules.budget;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fiscal years put together in runs, so that a sentence can say "FY2019 to FY2021". */
final class YearRuns {

    private YearRuns() {}

    /** Each run by its first and, if it has more than one year, its last year. */
    static List<Map<String, FiscalYear>> of(List<FiscalYear> years) {
        List<Map<String, FiscalYear>> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < years.size(); i++) {
            boolean ends = i == years.size() - 1
                    || years.get(i + 1).year() != years.get(i).year() + 1;
            if (ends) {
                runs.add(run(years.get(first), years.get(i)));
                first = i + 1;
            }
        }
        return List.copyOf(runs);
    }

    private static Map<String, FiscalYear> run(FiscalYear first, FiscalYear last) {
        return first.equals(last) ? ImmutableMap.of("from", first) : ImmutableMap.of("from", first, "through", last);
    }
}
