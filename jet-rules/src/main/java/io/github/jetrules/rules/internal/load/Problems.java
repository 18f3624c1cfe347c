package io.github.jetrules.rules.internal.load;

import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.ArrayList;
import java.util.List;

/** Gathers the defects of all data files, so that one exception can name them all. */
final class Problems {

    private final List<DataProblem> problems = new ArrayList<>();

    void add(String file, int line, String key, String expected, String found) {
        problems.add(new DataProblem(file, line, key, expected, found));
    }

    int count() {
        return problems.size();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new RulesDataException(problems);
        }
    }
}
