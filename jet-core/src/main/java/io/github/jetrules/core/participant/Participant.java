package io.github.jetrules.core.participant;

import io.github.jetrules.core.country.CountryCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A participant of the programme (JET参加者), without a name: no rule asks who a person is.
 *
 * <p>Mandatory: role, country. Optional: arrival, group. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Participant implements Serializable, WithParticipant {

    private static final long serialVersionUID = 1L;

    Participant() {}

    /** The role in which the participant works. */
    public abstract Role role();

    /** The country that the participant was recruited from. */
    public abstract CountryCode country();

    /** The day of arrival in Japan. */
    public abstract Optional<LocalDate> arrival();

    /** The group of arrival, where it was said. */
    public abstract Optional<ArrivalGroup> group();

    /** The group that was said, or else the one that the month of arrival tells; empty where both leave it open. */
    public Optional<ArrivalGroup> arrivalGroup() {
        return group().or(() -> arrival().flatMap(ArrivalGroup::usualFor));
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds participants; the description of {@link Participant} says what is mandatory. */
    public static final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
