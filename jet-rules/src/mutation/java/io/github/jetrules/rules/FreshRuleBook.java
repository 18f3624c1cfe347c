package io.github.jetrules.rules;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Gives each test a rule book that nobody has asked anything.
 *
 * <p>{@link JetRules#standard} is made once and keeps what it worked out. Mutants are tried one after the other in the same
 * machine, after all tests have run there once, so what is kept would hide each change to what worked it out.
 */
public final class FreshRuleBook implements TestExecutionListener {

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (identifier.isTest()) {
            JetRules standard = JetRules.standard();
            // A rule book that cannot be read is none, and not the last one that could.
            fill(standard, null);
            fill(standard, JetRules.load());
        }
    }

    private static void fill(JetRules rules, @Nullable JetRules from) {
        for (Field field : JetRules.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                try {
                    field.setAccessible(true);
                    field.set(rules, from == null ? null : field.get(from));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
