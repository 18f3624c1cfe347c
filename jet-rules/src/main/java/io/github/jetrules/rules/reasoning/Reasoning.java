package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a question to an explanation: values are read, findings and missing facts noted down, each once.
 *
 * <p>One object serves one question on one thread.
 */
public final class Reasoning {

    private final ParameterSet parameters;
    private List<Finding> findings = List.of();
    private List<MissingFact> missing = List.of();
    private List<Change> changes = List.of();
    private Assurances assurances = Assurances.NONE;

    /** Where the values of the caller that were used come from. */
    private List<Citation> overlays = List.of();

    /** Reasoning on these values. */
    public Reasoning(ParameterSet parameters) {
        this.parameters = parameters;
    }

    /** The value of a parameter on a day, its level noted; null where there is a gap, which is then noted as missing. */
    public <T> @Nullable InForce<T> read(Parameter<T> parameter, LocalDate day) {
        return note(parameters.read(parameter, day));
    }

    /** The value of a reading, its level noted; null where there is a gap, which is then noted as missing. */
    public <T> @Nullable InForce<T> note(Reading<T> reading) {
        if (reading instanceof InForce<T> known) {
            use(known);
            return known;
        }
        missing = Once.missing(missing, ((Gap<T>) reading).missing());
        return null;
    }

    private void use(InForce<?> known) {
        assurances = assurances.plus(known.assurances());
        findings = Once.findings(findings, known.remarks());
        if (known.assurances().contains(Assurance.OVERRIDDEN)) {
            overlays = Citations.both(overlays, known.citations());
        }
    }

    /** The value of a parameter on a day, its level noted; null where there is a gap that the answer can do without. */
    public <T> @Nullable InForce<T> readIfKnown(Parameter<T> parameter, LocalDate day) {
        if (parameters.read(parameter, day) instanceof InForce<T> known) {
            use(known);
            return known;
        }
        return null;
    }

    /**
     * The value of a parameter on a day that decides nothing, so that its level is not that of the answer; null at a gap,
     * and where only the figure of another year could stand in.
     */
    public <T> @Nullable InForce<T> aside(Parameter<T> parameter, LocalDate day) {
        return parameters.read(parameter, day) instanceof InForce<T> known && !isOfOtherYear(known) ? known : null;
    }

    private static boolean isOfOtherYear(InForce<?> known) {
        return known.assurances().contains(Assurance.CARRIED_FORWARD);
    }

    /** The source of a parameter on a day that decides nothing; empty where there is a gap. */
    public List<Citation> cite(Parameter<?> parameter, LocalDate day) {
        InForce<?> known = aside(parameter, day);
        return known == null ? List.of() : known.citations();
    }

    /** Whether the evidence policy accepts what the library itself approximates or infers. */
    public boolean mayEstimate() {
        return parameters.policy().accepts(Assurances.of(Assurance.ESTIMATED));
    }

    /** Notes that the library itself approximates or infers. */
    public void estimate() {
        assurances = assurances.plus(Assurance.ESTIMATED);
    }

    /** Notes what a rule found, and says whether it is met. */
    public FindingStatus found(FindingCode code, List<Citation> citations, Object... arguments) {
        found(new Finding(code, List.of(arguments), citations));
        return code.status();
    }

    /** Notes what a rule found; what is noted already has the sources of both. */
    public void found(Finding finding) {
        findings = Once.finding(findings, finding);
    }

    /** Notes findings of which none is noted yet. */
    public void foundNew(List<Finding> more) {
        findings = Joined.of(findings, more);
    }

    /** Notes what a rule found in the value of a parameter on a day, its level noted; nothing where there is a gap. */
    public void foundIfKnown(FindingCode code, Parameter<?> parameter, LocalDate day, Object... arguments) {
        InForce<?> known = readIfKnown(parameter, day);
        if (known != null) {
            found(code, known.citations(), arguments);
        }
    }

    /** Notes what is told beside the answer of the value of a parameter on a day; nothing where {@link #aside} is null. */
    public void foundAside(FindingCode code, Parameter<?> parameter, LocalDate day) {
        List<Citation> citations = cite(parameter, day);
        if (!citations.isEmpty()) {
            found(code, citations);
        }
    }

    /** The value of a fact of the caller; null where it is absent, which is then noted as missing. */
    public <T extends Serializable> @Nullable T need(
            Fact<T> fact, String name, QuestionCode code, List<Citation> citations, Object... arguments) {
        T value = fact.orNull();
        if (value != null) {
            return value;
        }
        missing = Once.missing(missing, new MissingFact(name, code, List.of(arguments), fact.wasAsked(), citations));
        return null;
    }

    /** Notes something that is missing and belongs to no fact of the caller; of several cases each is asked for. */
    public void lack(String name, QuestionCode code, List<Citation> citations, Object... arguments) {
        missing = Once.each(missing, new MissingFact(name, code, List.of(arguments), false, citations));
    }

    /** Notes what would have to change for another answer. */
    public void change(Change change) {
        changes = Once.each(changes, change);
    }

    /** Whether anything is missing so far. */
    public boolean lacksSomething() {
        return !missing.isEmpty();
    }

    /** Everything that was noted, as a step that can be shared. */
    public Grounds grounds() {
        return new Grounds(List.copyOf(findings), List.copyOf(missing), List.copyOf(changes), assurances, overlays);
    }

    /** The explanation of everything that was noted. */
    public Explanation explain(Basis basis) {
        return explain(basis, Grounds.NONE);
    }

    /** The explanation of everything that was noted and then of other grounds. */
    public Explanation explain(Basis basis, Grounds next) {
        return new Explanation(
                basis,
                Overlaid.told(Joined.of(findings, next.findings()), overlays, next.overlays()),
                Joined.of(missing, next.missing()),
                List.of(),
                assurances.plus(next.assurances()));
    }

    /** The explanation of an answer that is decided whatever is missing, with what would have to change. */
    public Explanation explainDecided(Basis basis) {
        return explainDecided(basis, Grounds.NONE);
    }

    /** The same with everything that was noted and then other grounds. */
    public Explanation explainDecided(Basis basis, Grounds next) {
        return new Explanation(
                basis,
                Overlaid.told(Joined.of(findings, next.findings()), overlays, next.overlays()),
                List.of(),
                Joined.of(changes, next.changes()),
                assurances.plus(next.assurances()));
    }
}
