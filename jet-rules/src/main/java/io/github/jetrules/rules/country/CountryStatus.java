package io.github.jetrules.rules.country;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link CountryQuestion}. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class CountryStatus implements Answer
        permits CountryStatus.Determined, CountryStatus.Undetermined {

    CountryStatus() {}

    @Override
    public abstract CountryQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Determined, ? extends R> determined,
            Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of();
    }

    /** The status is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Determined extends CountryStatus {

        Determined() {}

        /** The status of the country for the recruitment. */
        public abstract EnglishSpeakingStatus status();

        @Override
        public Outcome outcome() {
            return status().outcome();
        }

        @Override
        public <R> R match(
                Function<? super Determined, ? extends R> determined,
                Function<? super Undetermined, ? extends R> undetermined) {
            return determined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
            if (status() == EnglishSpeakingStatus.NOT_LISTED) {
                explanation().requireFailure();
            }
        }
    }

    /** No source tells the status. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends CountryStatus {

        Undetermined() {}

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<? super Determined, ? extends R> determined,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireMissing();
        }
    }
}
