package io.github.jetrules.rules;

import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.RulesData;

/** What the loader reads, for tests in other packages. */
public final class RulesDataAccess {

    private RulesDataAccess() {}

    public static DataLoader loader() {
        return DataCompiler.loader();
    }

    public static RulesData standard() {
        return loader().load(DataLoader.standardTexts(), "test");
    }

    /** A rule book that nobody has asked anything; {@link JetRules#standard} gives the same one every time. */
    public static JetRules fresh() {
        return JetRules.load();
    }
}
