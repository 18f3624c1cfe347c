package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.DateSpan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the compact form; each method has its twin, under the same name, in {@code CompactInput}. */
final class CompactOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Writes a part with its length before it, so that a reader can pass over it. */
    void part(CompactOutput part) {
        number(part.bytes.size());
        bytes.writeBytes(part.bytes());
    }

    void number(int number) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(number >>> shift);
        }
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    void textIfAny(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
    }

    void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    void bilingual(BilingualText text) {
        text(text.ja());
        text(text.en());
    }

    void bilingualIfAny(Optional<BilingualText> text) {
        flag(text.isPresent());
        text.ifPresent(this::bilingual);
    }

    void date(LocalDate date) {
        number(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    void dateIfAny(Optional<LocalDate> date) {
        flag(date.isPresent());
        date.ifPresent(this::date);
    }

    void span(DateSpan span) {
        date(span.firstDay());
        dateIfAny(span.lastDay());
    }

    void constant(Enum<?> constant) {
        text(constant.name());
    }
}
