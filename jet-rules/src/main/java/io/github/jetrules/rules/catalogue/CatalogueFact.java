package io.github.jetrules.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.Precision;
import io.github.jetrules.rules.text.Texts;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact that a source states, told as it stands there.
 *
 * <p>Mandatory: id, topic, statement, value, unit, valid, span, citation. Optional: valueJa, precision (exact unless
 * said), derivedFrom. This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // values and collections are serialisable
@Value.Immutable
public abstract class CatalogueFact implements Serializable {

    private static final long serialVersionUID = 1L;

    CatalogueFact() {}

    /** The id, such as {@code CST-02}; part of the API. */
    public abstract String id();

    /** What it is about, such as {@code cost}. */
    public abstract String topic();

    /** What the source says, in our words. */
    public abstract BilingualText statement();

    /** The value as written in the data, such as {@code 92000}. */
    public abstract String value();

    /** The value in Japanese texts, where it is not the same. */
    public abstract Optional<String> valueJa();

    /** The unit of the value, such as {@code yen per participant}. */
    public abstract String unit();

    /** The period for which the source states it, in words. */
    public abstract BilingualText valid();

    /**
     * The days on which it holds; without a last one where nothing is known to have ended it. It may then be older than the
     * day it is used for: {@link #valid()} says of which period the source speaks.
     */
    public abstract DateSpan span();

    /** Where it stands. */
    public abstract Citation citation();

    /** How exactly the value says what the source says. */
    @Value.Default
    public Precision precision() {
        return Precision.EXACT;
    }

    /** The ids of the facts from which this one was computed; empty where the source states it. */
    public abstract List<String> derivedFrom();

    @Value.Check
    void check() {
        checkArgument(!id().isBlank() && !value().isBlank(), "fact '%s' lacks an id or a value", id());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    private String shown(Locale locale) {
        return locale.getLanguage().equals("ja") ? valueJa().orElse(value()) : value();
    }

    /** The fact by name, in the form of the JSON list of facts. */
    public Map<String, Object> details(Locale locale) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("id", id()).put("topic", topic()).put("fact", statement().in(locale));
        details.put("value", shown(locale)).put("unit", unit()).put("valid", valid().in(locale));
        details.put("source", citation().source().id()).put("at", citation().at());
        citation().quote().ifPresent(quote -> details.put("quote", quote));
        return details.buildOrThrow();
    }

    /** The fact as a short text: value, unit and period, what it says, and where it stands. */
    public String explain(Locale locale) {
        Texts texts = Texts.in(locale);
        String value = id() + "  " + shown(locale) + " [" + texts.unit(unit()) + "]  " + valid().in(locale);
        String indent = "\n" + " ".repeat(id().length() + 2);
        return value + indent + statement().in(locale) + indent + texts.citation(citation());
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; the description of {@link CatalogueFact} says what is mandatory. */
    public static final class Builder extends ImmutableCatalogueFact.Builder {
        Builder() {}
    }
}
