package io.github.jetrules.rules.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when data files have defects; it names all of them, and whoever edits the data can mend them. */
public final class RulesDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // lists of the JDK are serialisable
    private final List<DataProblem> problems;

    /** An exception with every problem that was found, at least one. */
    public RulesDataException(List<DataProblem> problems) {
        super(problems.stream()
                .map(DataProblem::toString)
                .collect(Collectors.joining("\n", problems.size() + " defect(s) in the data:\n", "")));
        this.problems = List.copyOf(problems);
    }

    /** The defects, in the order of files and lines. */
    public List<DataProblem> problems() {
        return problems;
    }
}
