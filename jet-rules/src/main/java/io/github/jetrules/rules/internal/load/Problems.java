package io.github.jetrules.rules.internal.load;

import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the defects of all data files, so that one exception can name them all. */
public final class Problems {

    private final List<DataProblem> problems = new ArrayList<>();

    /** Adds a defect; one without a key is of the whole file. */
    public void add(String file, int line, String key, String expected, String found) {
        problems.add(new DataProblem(file, line, key.isEmpty() ? "(file)" : key, expected, found));
    }

    /** By file, in the order in which files were read, and by line. */
    private List<DataProblem> inOrder() {
        List<String> files = problems.stream().map(DataProblem::file).distinct().toList();
        return problems.stream()
                .sorted(Comparator.comparingInt((DataProblem problem) -> files.indexOf(problem.file()))
                        .thenComparingInt(DataProblem::line))
                .toList();
    }

    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new RulesDataException(inOrder());
        }
    }
}
