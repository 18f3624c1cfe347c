package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.examples.quickstart.Readme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the README shows prints what stands below it. */
class ReadmeConsoleTest {

    private static final String PROMPT = "$ jet ";

    /** A command and what the README says that it prints. */
    record Shown(String command, String output) {}

    static List<Shown> commands() {
        List<Shown> all = new ArrayList<>();
        for (String block : Readme.blocks("console")) {
            String command = null;
            StringBuilder output = new StringBuilder();
            for (String line : block.lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    add(all, command, output);
                    command = line.substring(PROMPT.length());
                    output.setLength(0);
                } else {
                    output.append(line).append('\n');
                }
            }
            add(all, command, output);
        }
        return all;
    }

    private static void add(List<Shown> all, String command, StringBuilder output) {
        if (command != null) {
            all.add(new Shown(command, output.toString().stripTrailing()));
        }
    }

    @Test
    void thereAreCommands() {
        assertThat(commands()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandPrintsWhatStandsBelowIt(Shown shown) {
        // The README is read from the top of the project, tests run in this module.
        Run run = Run.jet(shown.command().replace("jet-examples/", ""));
        assertThat((run.out() + run.err()).replace("\r\n", "\n").stripTrailing())
                .isEqualTo(shown.output());
    }
}
