package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule can find. One rule has a code for each thing it can find.
 *
 * <p>Codes are equal if rule and variant are, for status and parameters follow from them. This class is immutable and
 * thread-safe.
 *
 * @param rule the id of the rule, such as {@code cost.membership-fee}; part of the API
 * @param variant which of the things that the rule can find, such as {@code met}
 * @param status what it says of the rule
 * @param parameters the names of the arguments of its sentence
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record FindingCode(String rule, String variant, FindingStatus status, List<String> parameters)
        implements MessageCode, Serializable {

    /** Copies the names. */
    public FindingCode {
        requireNonNull(rule, "rule");
        requireNonNull(variant, "variant");
        requireNonNull(status, "status");
        parameters = List.copyOf(parameters);
    }

    /** A finding that the rule is met, or that its value was found. */
    public static FindingCode met(String rule, String variant, String... parameters) {
        return new FindingCode(rule, variant, FindingStatus.MET, List.of(parameters));
    }

    /** A finding that the rule is definitely not met. */
    public static FindingCode notMet(String rule, String variant, String... parameters) {
        return new FindingCode(rule, variant, FindingStatus.NOT_MET, List.of(parameters));
    }

    /** A finding that leaves the rule open. */
    public static FindingCode unknown(String rule, String variant, String... parameters) {
        return new FindingCode(rule, variant, FindingStatus.UNKNOWN, List.of(parameters));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingCode code && rule.equals(code.rule) && variant.equals(code.variant);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + variant.hashCode();
    }

    @Override
    public String key() {
        return "finding." + rule + "." + variant;
    }
}
