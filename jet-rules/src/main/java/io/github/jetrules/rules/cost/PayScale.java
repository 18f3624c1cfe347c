package io.github.jetrules.rules.cost;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.rules.parameter.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The scale of pay (報酬), as far as costs need it.
 *
 * <p>Topics do not know each other: this package says what it needs, and the rule book joins it to the rules on
 * remuneration.
 */
public interface PayScale {

    /**
     * What somebody who arrived on a day is paid for a year of appointment; empty where the scale has no such year.
     *
     * @param appointmentYear the year of appointment, from 1
     * @param arrival the day of arrival in Japan, by which the scale goes
     */
    Optional<Reading<Pay>> read(int appointmentYear, LocalDate arrival);

    /**
     * What is to be said of pay that {@link #read} has in force, where the scale is another one for other arrivals; a gap
     * where no usable source tells which scale holds.
     *
     * @param appointmentYear the year of appointment
     * @param arrival the day of arrival in Japan
     */
    Reading<List<Finding>> onScales(int appointmentYear, LocalDate arrival);

    /**
     * Pay for a whole year.
     *
     * @param amount the amount, with its tax basis, in words
     * @param beforeTax the amount before tax; empty where it is known after tax only, which is not what a contracting organisation pays
     */
    record Pay(Labelled amount, Optional<Yen> beforeTax) {}
}
