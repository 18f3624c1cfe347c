package io.github.jetrules.examples.casework;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Something of a case that has a date, with the answer that tells it.
 *
 * @param date the day
 * @param answer the answer
 * @param lines what to say of it, in the words of a language
 */
record Event(LocalDate date, Answer answer, Function<Texts, List<String>> lines) {

    /** An event that all findings of its answer tell. */
    static Event of(LocalDate date, Answer answer) {
        return of(date, answer, answer.findings());
    }

    /** An event that some findings of its answer tell. */
    static Event of(LocalDate date, Answer answer, List<Finding> findings) {
        return new Event(
                date, answer, texts -> findings.stream().map(texts::finding).toList());
    }

    /** The date, the question and what it was answered; then the reasons, each on a line. */
    String in(Texts texts) {
        StringBuilder text = new StringBuilder();
        text.append(texts.value(date)).append("  ");
        text.append(texts.label("heading." + answer.question().name())).append(texts.label("colon"));
        text.append(texts.value(answer.outcome()));
        lines.apply(texts).forEach(line -> text.append("\n    ").append(line));
        return text.toString();
    }
}
