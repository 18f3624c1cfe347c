package io.github.jetrules.rules.provision;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a source provides (規定), and what became of it in this library.
 *
 * <p>Mandatory: id, status, citation. Optional: facts, parameters, rules, at least one of them for what is implemented;
 * note, mandatory for everything else. This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // values and collections are serialisable
@Value.Immutable
public abstract class Provision implements Serializable {

    private static final long serialVersionUID = 1L;

    Provision() {}

    /** The id, such as {@code NTC-70}; part of the API. */
    public abstract String id();

    /** What became of it. */
    public abstract ProvisionStatus status();

    /** Where it stands, with its words. */
    public abstract Citation citation();

    /** The ids of the facts that tell it. */
    public abstract List<String> facts();

    /** The ids of the parameters that hold its values. */
    public abstract List<String> parameters();

    /** The ids of the rules that apply it, as findings name them. */
    public abstract List<String> rules();

    /** Why no rule or value carries it, or what else the reader should know. */
    public abstract Optional<BilingualText> note();

    @Value.Check
    void check() {
        boolean carried = !facts().isEmpty() || !parameters().isEmpty() || !rules().isEmpty();
        checkArgument(
                status() == ProvisionStatus.IMPLEMENTED ? carried : note().isPresent(),
                "provision '%s' is %s and lacks %s",
                id(),
                status().id(),
                status() == ProvisionStatus.IMPLEMENTED ? "a fact, a parameter or a rule" : "a note");
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds provisions; the description of {@link Provision} says what is mandatory. */
    public static final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
