package io.github.jetrules.rules.internal.compact;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.DateSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the compact form from a place in it onwards.
 *
 * <p>Each method has its twin, under the same name, in {@code CompactOutput}. One object serves one thread.
 */
final class CompactInput {

    private final byte[] bytes;
    private int place;

    CompactInput(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
    }

    /** Passes over a part of which only the place is wanted, and gives that place. */
    int skipPart() {
        int length = number();
        int start = place;
        place += length;
        return start;
    }

    int number() {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number = (number << Byte.SIZE) | (bytes[place++] & 0xFF);
        }
        return number;
    }

    boolean flag() {
        return bytes[place++] != 0;
    }

    String text() {
        int length = number();
        String text = new String(bytes, place, length, StandardCharsets.UTF_8);
        place += length;
        return text;
    }

    Optional<String> textIfAny() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    BilingualText bilingual() {
        String ja = text();
        return BilingualText.of(ja, text());
    }

    Optional<BilingualText> bilingualIfAny() {
        return flag() ? Optional.of(bilingual()) : Optional.empty();
    }

    /** A date as eight digits. */
    LocalDate date() {
        int digits = number();
        return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    Optional<LocalDate> dateIfAny() {
        return flag() ? Optional.of(date()) : Optional.empty();
    }

    DateSpan span() {
        LocalDate firstDay = date();
        return flag() ? DateSpan.ofInclusive(firstDay, date()) : DateSpan.startingOn(firstDay);
    }

    /** A constant of an enum, which is written by its name. */
    <E extends Enum<E>> E constant(E[] constants) {
        String name = text();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("the compact data have the unknown constant " + name + "; this is a bug");
    }
}
