package io.github.jetrules.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.BilingualText;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that appoints participants (任用団体): a local government, a school or another body.
 *
 * <p>Mandatory: kind. Optional: name, code. Both are for the caller: no rule turns on them, and no text or JSON of an
 * answer repeats them. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ContractingOrganisation implements Serializable, WithContractingOrganisation {

    private static final long serialVersionUID = 1L;

    ContractingOrganisation() {}

    /** The kind of the body, on which most rules turn. */
    public abstract OrganisationKind kind();

    /** The name, for people only. */
    public abstract Optional<BilingualText> name();

    /**
     * The code of the local government. That it is one of a prefecture, or of no prefecture, is checked against the kind; which
     * cities are designated ones is not, because that changes.
     */
    public abstract Optional<LocalGovernmentCode> code();

    @Value.Check
    void check() {
        if (code().isEmpty()) {
            return;
        }
        LocalGovernmentCode code = code().get();
        checkArgument(kind().isLocalPublicBody(), "a %s has no local government code: %s", kind().id(), code);
        checkArgument(
                code.isPrefecture() == (kind() == OrganisationKind.PREFECTURE),
                "local government code %s does not fit a %s",
                code,
                kind().id());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /** A body of which only the kind is known. */
    public static ContractingOrganisation of(OrganisationKind kind) {
        return new ImmutableContractingOrganisation(kind, Optional.empty(), Optional.empty());
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds organisations; the description of {@link ContractingOrganisation} says what is mandatory. */
    public static final class Builder extends ImmutableContractingOrganisation.Builder {
        Builder() {}
    }
}
