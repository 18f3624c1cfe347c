package io.github.jetrules.examples.comparison.speed;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.rules.JetRules;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loading the law and the data, again and again in a virtual machine that is warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadBenchmark {

    /** What {@link JetRules#standard()} does the first time; it keeps the result, so it cannot be measured itself. */
    @State(Scope.Benchmark)
    public static class Loading {
        @Nullable
        MethodHandle load;

        /** Finds the method, which is not public. */
        @Setup
        public void find() throws ReflectiveOperationException {
            load = MethodHandles.privateLookupIn(JetRules.class, MethodHandles.lookup())
                    .findStatic(JetRules.class, "load", MethodType.methodType(JetRules.class));
        }
    }

    /** Makes the rule book, which reads no more than it needs to find the rest. */
    @Benchmark
    public JetRules load(Loading loading) throws Throwable {
        return (JetRules) requireNonNull(loading.load).invokeExact();
    }

    /** Makes the rule book and reads everything that it holds: all values, facts, provisions and documents. */
    @Benchmark
    public int loadAll(Loading loading) throws Throwable {
        JetRules rules = (JetRules) requireNonNull(loading.load).invokeExact();
        return rules.coverage().size()
                + rules.facts().facts().size()
                + rules.provisions().size()
                + rules.sources().size();
    }
}
