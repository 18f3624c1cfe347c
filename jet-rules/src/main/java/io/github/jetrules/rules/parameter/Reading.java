package io.github.jetrules.rules.parameter;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.io.Serializable;
import java.util.List;

/**
 * What a parameter says on a day: a value with its source, or a gap.
 *
 * @param <T> the type of the value
 */
public sealed interface Reading<T> extends Serializable {

    /**
     * A value that is in force on the day, under the evidence policy.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param assurances how far it holds
     * @param citations where it comes from; exactly one
     * @param remarks what every answer says that uses it; mostly nothing
     */
    @SuppressWarnings("serial") // values and lists of the JDK are serialisable
    record InForce<T>(T value, Assurances assurances, List<Citation> citations, List<Finding> remarks)
            implements Reading<T> {

        /** Copies the lists. */
        public InForce {
            requireNonNull(value, "value");
            requireNonNull(assurances, "assurances");
            citations = List.copyOf(citations);
            remarks = List.copyOf(remarks);
        }

        /** The value as a sentence names it: an amount of which its source says "about" as {@link ApproximateYen}. */
        public Object said() {
            return said(value, assurances);
        }

        static Object said(Object value, Assurances levels) {
            return value instanceof Yen yen && levels.contains(Assurance.APPROXIMATE) ? new ApproximateYen(yen) : value;
        }
    }

    /**
     * No value that could be used.
     *
     * @param <T> the type of the value that is missing
     * @param missing what is missing, always a {@code SOURCE_GAP}
     */
    record Gap<T>(MissingFact missing) implements Reading<T> {

        /** Refuses null. */
        public Gap {
            requireNonNull(missing, "missing");
        }

        /** Whether there is a value, of a level that the evidence policy refuses. */
        public boolean isRefused() {
            return missing.code().equals(GapQuestions.REFUSED);
        }
    }
}
