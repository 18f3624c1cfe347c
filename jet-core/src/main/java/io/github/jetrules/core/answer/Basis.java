package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an answer stands on: the date it was judged on, what that date is, and the edition of law and data.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param date the date that decided which values were in force
 * @param dateName what that date is
 * @param edition the edition of law and data
 */
public record Basis(LocalDate date, DateName dateName, Edition edition) implements Serializable {

    /** Checks that nothing is null. */
    public Basis {
        requireNonNull(date, "date");
        requireNonNull(dateName, "dateName");
        requireNonNull(edition, "edition");
    }
}
