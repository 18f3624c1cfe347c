package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.FiscalYear;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearRunsTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);

    @Test
    void yearsThatFollowOneAnotherAreOneRun() {
        assertThat(YearRuns.of(List.of(FY2019, FY2019.next(), FY2019.plusYears(2))))
                .containsExactly(Map.of("from", FY2019, "through", FY2019.plusYears(2)));
    }

    @Test
    void aYearAloneIsARunWithoutAnEnd() {
        assertThat(YearRuns.of(List.of(FY2019))).containsExactly(Map.of("from", FY2019));
    }

    @Test
    void aGapBeginsANewRun() {
        assertThat(YearRuns.of(List.of(FY2019, FY2019.plusYears(2), FY2019.plusYears(3))))
                .containsExactly(
                        Map.of("from", FY2019), Map.of("from", FY2019.plusYears(2), "through", FY2019.plusYears(3)));
    }
}
