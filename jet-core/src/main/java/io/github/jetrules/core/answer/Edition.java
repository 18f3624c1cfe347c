package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Overlay;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Which law, data and library an answer comes from, and under which conditions its values were read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the edition of law and data, such as {@code 2026.1}
 * @param dataHash the SHA-256 of all data files, in hexadecimal digits
 * @param libraryVersion the version of the library
 * @param refused the levels of assurance that the evidence policy refused, the strongest first
 * @param overlays the overlays that were laid over the data, the first one first
 */
@SuppressWarnings("serial") // collections of the JDK are serialisable
public record Edition(
        String name, String dataHash, String libraryVersion, Set<Assurance> refused, List<Overlay> overlays)
        implements Serializable {

    /** Copies the collections. */
    public Edition {
        requireNonNull(name, "name");
        requireNonNull(dataHash, "dataHash");
        requireNonNull(libraryVersion, "libraryVersion");
        refused = Assurances.of(refused).levels();
        overlays = List.copyOf(overlays);
    }

    /** The same law and data, read under other conditions. */
    public Edition under(Set<Assurance> otherRefused, List<Overlay> otherOverlays) {
        return new Edition(name, dataHash, libraryVersion, otherRefused, otherOverlays);
    }
}
