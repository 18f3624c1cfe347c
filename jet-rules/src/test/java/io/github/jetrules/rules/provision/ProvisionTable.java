package io.github.jetrules.rules.provision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The provisions as a table for people to read, in Markdown. */
final class ProvisionTable {

    /** Where the table is kept. */
    static final Path FILE = Path.of("src/main/resources/io/github/jetrules/rules/data/provisions.md");

    /** The command that writes it again. */
    static final String COMMAND =
            "mvn -pl jet-core,jet-rules test -Dtest=ProvisionTableTest -Dsurefire.failIfNoSpecifiedTests=false -Djet.write";

    private ProvisionTable() {}

    static String of(List<Provision> provisions) {
        List<String> lines = new ArrayList<>();
        lines.add("# The provisions of the notice, and what became of each");
        lines.add("");
        lines.add("Made from `provisions.yaml`; a test compares the two. To make it again:");
        lines.add("");
        lines.add("```sh");
        lines.add(COMMAND);
        lines.add("```");
        lines.add("");
        lines.add(counts(provisions));
        lines.add("");
        lines.add("| id | place | words of the notice | status | facts | parameters and rules | why |");
        lines.add("|---|---|---|---|---|---|---|");
        provisions.forEach(provision -> lines.add(row(provision)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String counts(List<Provision> provisions) {
        Map<ProvisionStatus, Long> counts = new TreeMap<>(
                provisions.stream().collect(Collectors.groupingBy(Provision::status, Collectors.counting())));
        return counts.entrySet().stream()
                .map(count -> count.getKey().label(Locale.ENGLISH) + " " + count.getValue())
                .collect(Collectors.joining(", ", provisions.size() + " provisions: ", "."));
    }

    private static String row(Provision provision) {
        return Stream.of(
                        provision.id(),
                        provision.citation().at(),
                        provision.citation().quote().orElse(""),
                        provision.status().label(Locale.ENGLISH) + " / "
                                + provision.status().label(Locale.JAPANESE),
                        String.join(", ", provision.facts()),
                        Stream.concat(provision.parameters().stream(), provision.rules().stream())
                                .distinct()
                                .map(id -> "`" + id + "`")
                                .collect(Collectors.joining(", ")),
                        provision
                                .note()
                                .map(note -> note.en() + " / " + note.ja())
                                .orElse(""))
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
