package io.github.jetrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.examples.quickstart.Readme.Block;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of the README is code that runs, or what it prints. */
class ReadmeTest {

    private static final Path CODE = Path.of("src/main/java/io/github/jetrules/examples/quickstart");

    /** The classes that the README shows, by the code that it shows of them. */
    private static Map<String, String> shown() throws IOException {
        Map<String, String> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Readme.shown(file).ifPresent(code -> classes.put(code, name));
            }
        }
        return classes;
    }

    static List<String> javaBlocks() {
        return Readme.blocks("java");
    }

    @Test
    void everyLanguageOfABlockHasATest() {
        assertThat(Readme.blocks())
                .extracting(Block::language)
                .containsOnlyElementsOf(Set.of("java", "text", "sh", "console", "xml", "yaml"));
    }

    @Test
    void everyExampleIsShownOnce() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(4);
        assertThat(javaBlocks()).containsExactlyInAnyOrderElementsOf(shown().keySet());
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void whatTheCodePrintsStandsBelowIt(String code) throws Exception {
        Method run = Class.forName(getClass().getPackageName() + "." + shown().get(code))
                .getDeclaredMethod("run", PrintStream.class);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        run.invoke(null, new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<Block> blocks = Readme.blocks();
        Block below = blocks.get(blocks.indexOf(new Block("java", code)) + 1);
        assertThat(below).isEqualTo(new Block("text", normalized(printed.toString(StandardCharsets.UTF_8))));
    }

    private static String normalized(String text) {
        return text.replace("\r\n", "\n");
    }

    @Test
    void theOverlayAsAFileGivesWhatTheCodeAboveItGives() {
        String yaml = Readme.blocks("yaml").get(0);
        Overlay plan = JetRules.standard().readOverlay("README.md", yaml);
        CostStatement cost = JetRules.standard()
                .with(plan)
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2027));
        List<Block> blocks = Readme.blocks();
        assertThat(blocks.get(blocks.indexOf(new Block("yaml", yaml)) - 1))
                .isEqualTo(new Block(
                        "text",
                        cost.charges().orElseThrow() + " " + cost.assurance().orElseThrow() + "\n"
                                + cost.findings().get(0).citations() + "\n"));
        assertThat(Readme.blocks("yaml")).hasSize(1);
    }

    @Test
    void theSecondCommandIsTheOneOfTheBuild() throws IOException {
        List<String> commands = Readme.blocks("sh");
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).startsWith("mvn -q -DskipTests package && java -jar jet-examples/target/jet.jar ");
        assertThat(Files.readString(Path.of("../.ci/run")))
                .contains("\n" + commands.get(1).strip() + " ");
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() throws IOException {
        String version = JetRules.standard().version().libraryVersion();
        assertThat(Readme.blocks("xml")).singleElement().asString().contains("<version>" + version + "</version>");
    }
}
