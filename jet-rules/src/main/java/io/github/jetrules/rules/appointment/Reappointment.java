package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link ReappointmentQuestion}. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class Reappointment implements Answer
        permits Reappointment.Permitted, Reappointment.NotPermitted, Reappointment.Undetermined {

    Reappointment() {}

    @Override
    public abstract ReappointmentQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Permitted, ? extends R> permitted,
            Function<? super NotPermitted, ? extends R> notPermitted,
            Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of();
    }

    /** The rules permit the reappointment; whether it is made is for organisation and participant to agree. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Permitted extends Reappointment {

        Permitted() {}

        @Override
        public Outcome outcome() {
            return Outcome.PERMITTED;
        }

        @Override
        public <R> R match(
                Function<? super Permitted, ? extends R> permitted,
                Function<? super NotPermitted, ? extends R> notPermitted,
                Function<? super Undetermined, ? extends R> undetermined) {
            return permitted.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
        }
    }

    /** A rule does not permit it; the findings say which. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class NotPermitted extends Reappointment {

        NotPermitted() {}

        @Override
        public Outcome outcome() {
            return Outcome.NOT_PERMITTED;
        }

        @Override
        public <R> R match(
                Function<? super Permitted, ? extends R> permitted,
                Function<? super NotPermitted, ? extends R> notPermitted,
                Function<? super Undetermined, ? extends R> undetermined) {
            return notPermitted.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete().requireFailure();
        }
    }

    /** Something that could still decide is not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends Reappointment {

        Undetermined() {}

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<? super Permitted, ? extends R> permitted,
                Function<? super NotPermitted, ? extends R> notPermitted,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireMissing();
        }
    }
}
