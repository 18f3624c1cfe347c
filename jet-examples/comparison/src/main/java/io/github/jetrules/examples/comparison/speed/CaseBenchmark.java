package io.github.jetrules.examples.comparison.speed;

import io.github.jetrules.examples.comparison.Case;
import io.github.jetrules.examples.comparison.Cases;
import io.github.jetrules.examples.comparison.dmn.DmnEngine;
import io.github.jetrules.examples.comparison.dmn.Evaluation;
import io.github.jetrules.examples.comparison.dmn.JdmnEngine;
import io.github.jetrules.examples.comparison.dmn.KieEngine;
import io.github.jetrules.examples.comparison.plain.PlainCase;
import io.github.jetrules.examples.comparison.plain.PlainRules;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A case is four questions with full answers; 1,000 varied cases make one run. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(CaseBenchmark.CASES)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {

    static final int CASES = 1000;
    private static final long SEED = 20190401;

    /** The cases as the library takes them. */
    @State(Scope.Benchmark)
    public static class LibraryCases {
        final JetRules rules = JetRules.standard();
        final List<Case> cases = Cases.of(SEED, CASES);
    }

    /** The answers of the library. */
    @State(Scope.Benchmark)
    public static class LibraryAnswers {
        final List<Answer> answers;

        /** Asks the questions. */
        public LibraryAnswers() {
            JetRules rules = JetRules.standard();
            this.answers = Cases.of(SEED, CASES).stream()
                    .<Answer>map(asked -> rules.costs().statement(asked.cost()))
                    .toList();
        }
    }

    /** The cases as plain Java takes them. */
    @State(Scope.Benchmark)
    public static class PlainCases {
        final List<PlainCase> cases =
                Cases.of(SEED, CASES).stream().map(PlainCase::of).toList();
    }

    /** The cases as jDMN takes them. */
    @State(Scope.Benchmark)
    public static class JdmnCases {
        final List<List<Evaluation>> cases = prepared(new JdmnEngine());
    }

    /** The cases as KIE takes them. */
    @State(Scope.Benchmark)
    public static class KieCases {
        final List<List<Evaluation>> cases = prepared(new KieEngine());
    }

    private static List<List<Evaluation>> prepared(DmnEngine engine) {
        return Cases.of(SEED, CASES).stream().map(engine::prepare).toList();
    }

    /** The library, with full answers. */
    @Benchmark
    public void library(LibraryCases state, Blackhole hole) {
        for (Case asked : state.cases) {
            hole.consume(state.rules.costs().statement(asked.cost()));
            hole.consume(state.rules.fiscal().measure(asked.measure()));
            hole.consume(state.rules.appointments().reappointment(asked.reappointment()));
            hole.consume(state.rules.countries().status(asked.country()));
        }
    }

    /** The cost statement of the library alone. */
    @Benchmark
    public void libraryCost(LibraryCases state, Blackhole hole) {
        for (Case asked : state.cases) {
            hole.consume(state.rules.costs().statement(asked.cost()));
        }
    }

    /** The published measure of the library alone. */
    @Benchmark
    public void libraryMeasure(LibraryCases state, Blackhole hole) {
        for (Case asked : state.cases) {
            hole.consume(state.rules.fiscal().measure(asked.measure()));
        }
    }

    /** The reappointment of the library alone. */
    @Benchmark
    public void libraryReappointment(LibraryCases state, Blackhole hole) {
        for (Case asked : state.cases) {
            hole.consume(state.rules.appointments().reappointment(asked.reappointment()));
        }
    }

    /** The country status of the library alone. */
    @Benchmark
    public void libraryCountry(LibraryCases state, Blackhole hole) {
        for (Case asked : state.cases) {
            hole.consume(state.rules.countries().status(asked.country()));
        }
    }

    /** Plain Java that explains nothing. */
    @Benchmark
    public void plain(PlainCases state, Blackhole hole) {
        for (PlainCase asked : state.cases) {
            hole.consume(PlainRules.statement(asked));
            hole.consume(PlainRules.measure(asked));
            hole.consume(PlainRules.renewal(asked));
            hole.consume(PlainRules.status(asked));
        }
    }

    /** The Java into which jDMN translates the models, without explanation. */
    @Benchmark
    public void jdmn(JdmnCases state, Blackhole hole) {
        evaluate(state.cases, hole);
    }

    /** KIE, without explanation. */
    @Benchmark
    public void kie(KieCases state, Blackhole hole) {
        evaluate(state.cases, hole);
    }

    private static void evaluate(List<List<Evaluation>> cases, Blackhole hole) {
        for (List<Evaluation> asked : cases) {
            for (Evaluation question : asked) {
                hole.consume(question.run());
            }
        }
    }

    /** The text of a cost statement in English; one operation is one answer. */
    @Benchmark
    public void explainInEnglish(LibraryAnswers state, Blackhole hole) {
        explain(state.answers, Locale.ENGLISH, hole);
    }

    /** The text of a cost statement in Japanese; one operation is one answer. */
    @Benchmark
    public void explainInJapanese(LibraryAnswers state, Blackhole hole) {
        explain(state.answers, Locale.JAPANESE, hole);
    }

    private static void explain(List<Answer> answers, Locale locale, Blackhole hole) {
        for (Answer answer : answers) {
            hole.consume(answer.explain(locale));
        }
    }
}
