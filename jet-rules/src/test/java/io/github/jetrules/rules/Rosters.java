package io.github.jetrules.rules;

import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rosters of a fiscal year. */
public final class Rosters {

    private Rosters() {}

    /** Rosters of one to five groups, each with a year of appointment that has a day in the fiscal year. */
    public static Arbitrary<Roster> of(int fiscalYear) {
        return groups(fiscalYear).list().ofMinSize(1).ofMaxSize(5).map(Roster::new);
    }

    /** Groups of up to ten participants who arrived in the fiscal year or up to seven years before. */
    public static Arbitrary<RosterGroup> groups(int fiscalYear) {
        FiscalYear year = FiscalYear.of(fiscalYear);
        LocalDate earliest = year.plusYears(-7).firstDay();
        return Combinators.combine(
                        Arbitraries.of(Role.class),
                        Days.between(earliest, year.lastDay().minusDays(1)),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 10))
                .as(RosterGroup::of)
                .filter(group -> group.mayHaveDayIn(year));
    }
}
