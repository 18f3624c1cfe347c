package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One rule book serves many threads at once. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JetModule(Locale.JAPANESE));

    /** An answer with all that is made of it only when it is asked for. */
    record Told(Answer answer, String english, String japanese, String json) {

        static Told by(JetRules rules, Question question) {
            Answer answer = rules.answer(question);
            try {
                return new Told(
                        answer,
                        answer.explain(Locale.ENGLISH),
                        answer.explain(Locale.JAPANESE),
                        MAPPER.writeValueAsString(answer));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static List<Question> questions() {
        return new BoundaryQuestions(JetRules.standard()).sample(150);
    }

    @Test
    void threadsThatMakeRuleBooksOfTheirOwnDoNotDisturbEachOther() throws Exception {
        JetRules rules = JetRules.standard();
        List<Question> questions = questions();
        List<Told> strict =
                questions.stream().map(question -> Told.by(rules, question)).toList();
        JetRules carrying = rules.with(EvidencePolicy.carryForward());
        List<Told> carried =
                questions.stream().map(question -> Told.by(carrying, question)).toList();
        assertThat(carried).isNotEqualTo(strict);

        List<List<Told>> told = onAllThreads(number -> {
            JetRules own = number % 2 == 0 ? rules : rules.with(EvidencePolicy.carryForward());
            return questions.stream().map(question -> Told.by(own, question)).toList();
        });

        for (int number = 0; number < THREADS; number++) {
            assertThat(told.get(number)).isEqualTo(number % 2 == 0 ? strict : carried);
        }
    }

    /**
     * Topics, values, facts and documents are made when they are first asked for, here by all threads at once, each of
     * which asks in an order of its own.
     */
    @Test
    void aRuleBookThatNobodyHasUsedGivesAllThreadsTheSameAnswers() throws Exception {
        JetRules used = JetRules.standard();
        List<Question> questions = questions();
        List<Told> expected =
                questions.stream().map(question -> Told.by(used, question)).toList();
        JetRules fresh = RulesDataAccess.fresh();

        for (List<Told> told : onAllThreads(number -> {
            assertThat(fresh.facts().facts()).isEqualTo(used.facts().facts());
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
            Collections.shuffle(order, new Random(number));
            Told[] answers = new Told[questions.size()];
            order.forEach(i -> answers[i] = Told.by(fresh, questions.get(i)));
            return List.of(answers);
        })) {
            assertThat(told).isEqualTo(expected);
        }
        assertThat(fresh.provisions()).isEqualTo(used.provisions());
        assertThat(fresh.sources()).isEqualTo(used.sources());
    }

    /** What is kept is kept in its place, whichever thread asks what first. */
    @Test
    void aFreshRuleBookAskedInAnotherOrderOnEachThreadGivesTheSameAnswers() throws Exception {
        JetRules used = JetRules.standard();
        List<Question> questions = new BoundaryQuestions(used)
                .sample(1_000).stream()
                        .filter(ReappointmentQuestion.class::isInstance)
                        .toList();
        Map<Question, Answer> expected = new HashMap<>();
        questions.forEach(question -> expected.put(question, used.answer(question)));

        for (int round = 0; round < ROUNDS; round++) {
            JetRules fresh = RulesDataAccess.fresh();
            int seed = round * THREADS;
            for (List<Question> wrong : onAllThreads(number -> {
                List<Question> order = new ArrayList<>(questions);
                Collections.shuffle(order, new Random(seed + number));
                return order.stream()
                        .filter(question -> !fresh.answer(question).equals(expected.get(question)))
                        .toList();
            })) {
                assertThat(wrong).isEmpty();
            }
        }
    }

    @Test
    void theDataCanBeReadOnManyThreadsAtOnce() throws Exception {
        assertThat(onAllThreads(number -> RulesDataAccess.standard().edition().dataHash()))
                .containsOnly(JetRules.standard().version().dataHash());
    }

    /** What a task gives on each thread, all of which begin at the same time. */
    private static <T> List<T> onAllThreads(Task<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> tasks = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                int mine = number;
                tasks.add(() -> {
                    start.await();
                    return task.run(mine);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Task<T> {
        T run(int number) throws Exception;
    }
}
