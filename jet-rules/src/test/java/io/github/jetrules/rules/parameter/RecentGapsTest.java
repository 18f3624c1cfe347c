package io.github.jetrules.rules.parameter;

import static io.github.jetrules.rules.parameter.Histories.KEY;
import static io.github.jetrules.rules.parameter.Histories.day;
import static io.github.jetrules.rules.parameter.Histories.set;
import static io.github.jetrules.rules.parameter.Histories.value;
import static io.github.jetrules.rules.parameter.Histories.yearly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Reading.Gap;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecentGapsTest {

    private static final ParameterHistory<Integer> YEARLY = yearly(value(90, "2018-04-01/2019-03-31", "2019-03-31"));
    private static final ParameterSet SET = set(EvidencePolicy.standard(), YEARLY);

    @Test
    void aGapThatIsAskedForAgainIsShared() {
        assertThat(SET.read(KEY, day("2020-04-01"))).isSameAs(SET.read(KEY, day("2020-04-01")));
        assertThat(SET.read(KEY, day("2017-04-01"))).isSameAs(SET.read(KEY, day("2017-04-01")));
    }

    /** Whatever was asked for before, in whatever order. */
    @Property
    void aGapNamesTheYearThatWasAsked(@ForAll @IntRange(min = 1947, max = 2999) int year) {
        LocalDate day = FiscalYear.of(year).firstDay();

        if (SET.read(KEY, day) instanceof Gap<Integer> gap) {
            assertThat(gap.missing().arguments()).contains(FiscalYear.of(year));
        } else {
            assertThat(year).isEqualTo(2018);
        }
    }

    @Test
    void daysThatShareAPlaceKeepTheirOwnGaps() {
        RecentGaps<Integer> gaps = new RecentGaps<>();
        Gap<Integer> gap = (Gap<Integer>) SET.read(KEY, day("2020-04-01"));

        gaps.keep(day("2021-04-01"), gap);

        assertThat(gaps.at(day("2021-04-01"))).isSameAs(gap);
        assertThat(gaps.at(day("2085-04-01"))).isNull(); // 64 years later
        assertThat(gaps.at(day("2022-04-01"))).isNull();
    }
}
