package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearRunsTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);

    @Test
    void yearsThatFollowOneAnotherAreOneRun() {
        assertThat(YearRuns.of(List.of(FY2019, FY2019.next(), FY2019.plusYears(2))))
                .containsExactly(FiscalYearRange.ofInclusive(2019, 2021));
    }

    @Test
    void aYearAloneIsARun() {
        assertThat(YearRuns.of(List.of(FY2019))).containsExactly(FiscalYearRange.of(FY2019));
    }

    @Test
    void aGapBeginsANewRun() {
        assertThat(YearRuns.of(List.of(FY2019, FY2019.plusYears(2), FY2019.plusYears(3))))
                .containsExactly(FiscalYearRange.of(FY2019), FiscalYearRange.ofInclusive(2021, 2022));
    }
}
