package io.github.jetrules.core.answer;

import java.util.List;

/**
 * A sentence that can be said in every language, by its key and the names of its arguments.
 *
 * <p>Answers store codes and typed arguments, never sentences, so that a text can be made in any language at any time.
 */
public sealed interface MessageCode permits FindingCode, QuestionCode, ChangeCode {

    /** The key of the sentence in the texts; stable across releases. */
    String key();

    /** The names of the arguments, in the order in which they are given. */
    List<String> parameters();
}
