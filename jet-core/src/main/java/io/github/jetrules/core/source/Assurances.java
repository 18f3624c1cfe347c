package io.github.jetrules.core.source;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of all values of the law that an answer used.
 *
 * <p>There is one object for each set of levels, so joining levels makes no new objects. This class is immutable and
 * thread-safe.
 */
public final class Assurances implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Assurance[] LEVELS = Assurance.values();

    private static final Assurances[] ALL = new Assurances[1 << LEVELS.length];

    static {
        for (int bits = 0; bits < ALL.length; bits++) {
            ALL[bits] = new Assurances(bits);
        }
    }

    /** No value of the law was used. */
    public static final Assurances NONE = ALL[0];

    private final int bits;
    private final transient Set<Assurance> levels;

    private Assurances(int bits) {
        this.bits = bits;
        EnumSet<Assurance> set = EnumSet.noneOf(Assurance.class);
        for (Assurance level : LEVELS) {
            if ((bits & bit(level)) != 0) {
                set.add(level);
            }
        }
        this.levels = Collections.unmodifiableSet(set);
    }

    @SuppressWarnings("EnumOrdinal") // the bits never leave this class; the serialised form names the levels
    private static int bit(Assurance level) {
        return 1 << level.ordinal();
    }

    /** All levels of a collection. */
    public static Assurances of(Collection<Assurance> levels) {
        Assurances all = NONE;
        for (Assurance level : levels) {
            all = all.plus(level);
        }
        return all;
    }

    /** One level alone. */
    public static Assurances of(Assurance level) {
        return ALL[bit(level)];
    }

    /** These levels and one more. */
    public Assurances plus(Assurance level) {
        return ALL[bits | bit(level)];
    }

    /** These levels and those of another value. */
    public Assurances plus(Assurances others) {
        return ALL[bits | others.bits];
    }

    /** Whether a level is one of these. */
    public boolean contains(Assurance level) {
        return (bits & bit(level)) != 0;
    }

    /** The weakest level; absent where no value of the law was used. */
    public Optional<Assurance> weakest() {
        return bits == 0
                ? Optional.empty()
                : Optional.of(LEVELS[Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits)]);
    }

    /** The levels, the strongest first. */
    public Set<Assurance> levels() {
        return levels;
    }

    @Serial
    private Object writeReplace() {
        return new Form(levels);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("levels are read by name");
    }

    /** The serialised form: the levels by name, so that a new level does not change the meaning of old bytes. */
    @SuppressWarnings("serial") // sets of the JDK are serialisable
    private record Form(Set<Assurance> levels) implements Serializable {

        private Object readResolve() {
            return of(levels);
        }
    }

    @Override
    public String toString() {
        return levels.toString();
    }
}
