package io.github.jetrules.examples.batch;

import io.github.jetrules.rules.JetRules;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a run does.
 *
 * @param input a file of requests, {@code .csv} or {@code .jsonl}
 * @param output where the replies go, {@code .jsonl}
 * @param resume whether to go on where an earlier run was cut off
 * @param rules what answers
 * @param locale the language of the sentences
 */
public record BatchJob(Path input, Path output, boolean resume, JetRules rules, Locale locale) {}
