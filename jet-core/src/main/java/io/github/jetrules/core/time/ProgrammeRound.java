package io.github.jetrules.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Locale;

/**
 * A yearly round of the programme (第…期): the participants who arrive in one fiscal year.
 *
 * <p>The first round is FY1987, the year in which the programme began, and the numbers run on without a gap, so FY2020
 * is the 34th. A round is recruited in the fiscal year before: the recruitment of FY2019 fills the 34th round.
 * This class is immutable and thread-safe.
 *
 * @param number 1 for FY1987, 2 for FY1988, and so on
 */
public record ProgrammeRound(int number) implements Comparable<ProgrammeRound>, Serializable {

    /** The fiscal year of the first round. */
    public static final FiscalYear FIRST_YEAR = FiscalYear.of(1987);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if there is no such round
     */
    public ProgrammeRound {
        int last = FiscalYear.MAX_YEAR - FIRST_YEAR.year() + 1;
        checkArgument(number >= 1 && number <= last, "round %s does not exist; accepted: 1 to %s", number, last);
    }

    /**
     * The round of a number.
     *
     * @throws IllegalArgumentException if there is no such round
     */
    public static ProgrammeRound of(int number) {
        return new ProgrammeRound(number);
    }

    /**
     * The round whose participants arrive in a fiscal year.
     *
     * @throws IllegalArgumentException if the year is before FY1987
     */
    public static ProgrammeRound arrivingIn(FiscalYear year) {
        checkArgument(
                !year.isBefore(FIRST_YEAR),
                "fiscal year %s is before the first round of the programme; accepted: %s to %s",
                year.year(),
                FIRST_YEAR.year(),
                FiscalYear.MAX_YEAR);
        return new ProgrammeRound(year.year() - FIRST_YEAR.year() + 1);
    }

    /** The fiscal year in which the participants arrive. */
    public FiscalYear arrivalYear() {
        return FIRST_YEAR.plusYears(number - 1);
    }

    /** The fiscal year in which the participants are recruited, the one before their arrival. */
    public FiscalYear recruitmentYear() {
        return arrivalYear().previous();
    }

    /** The name of the round: {@code 第34期} in Japanese, {@code round 34} in every other language. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("ja") ? "第" + number + "期" : "round " + number;
    }

    @Override
    public int compareTo(ProgrammeRound other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
