package io.github.jetrules.rules.internal.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the text of a YAML file, in which every scalar is a text. */
public final class YamlFile {

    private static final int MAX_CHARACTERS = 250_000;

    private YamlFile() {}

    /** The mapping at the top of a file; empty, with a problem noted, if there is none. */
    public static Optional<Block> read(String file, String text, Problems problems) {
        // Here, because the parser looks at its own limit only between two tokens, and one can be as long as the file.
        if (text.length() > MAX_CHARACTERS) {
            problems.add(file, 0, "(file)", "at most " + MAX_CHARACTERS + " characters", text.length() + " characters");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setUseMarks(true)
                // Refused in Block, with its line.
                .setAllowNonScalarKeys(true)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(MAX_CHARACTERS)
                .build();
        try {
            Optional<Node> node = compose(settings, text);
            if (node.isEmpty()) {
                problems.add(file, 1, "(file)", "a mapping", "an empty file");
                return Optional.empty();
            }
            return Block.of(node.get(), file, "", problems);
        } catch (StackOverflowError e) {
            problems.add(file, 0, "(file)", "YAML without deep nesting", "more levels than can be read");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(file, line, "(file)", "YAML", noYaml(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(file, 0, "(file)", "YAML", noYaml(e.getMessage()));
        }
        return Optional.empty();
    }

    private static String noYaml(@Nullable String reason) {
        return "a text that is not YAML (" + reason + ")";
    }

    /** The parser refuses some tags, such as one that ends in a space, with an exception that is none of its own. */
    private static Optional<Node> compose(LoadSettings settings, String text) {
        StreamReader reader = new StreamReader(settings, text);
        try {
            return new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
        } catch (IllegalArgumentException e) {
            throw new ParserException(String.valueOf(e.getMessage()), reader.getMark());
        }
    }
}
