package io.github.jetrules.core.money;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * An amount that its source itself gives as "about" (約) so much, in a sentence that names it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amount the amount that is printed
 */
public record ApproximateYen(Yen amount) implements Serializable {

    /** Checks that there is an amount. */
    public ApproximateYen {
        requireNonNull(amount, "amount");
    }
}
