package io.github.jetrules.core.answer;

import java.util.List;

/** The check that a sentence gets every argument it has a name for. */
final class Arguments {

    private Arguments() {}

    /**
     * Checks the number of arguments; makes the message, which is not cheap, only when it is needed.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than names
     */
    static void check(String what, MessageCode code, List<?> arguments) {
        if (arguments.size() != code.parameters().size()) {
            throw new IllegalArgumentException(
                    what + " " + code.key() + " has arguments " + arguments + "; accepted: " + code.parameters());
        }
    }
}
