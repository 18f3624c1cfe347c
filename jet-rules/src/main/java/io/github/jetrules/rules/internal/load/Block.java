package io.github.jetrules.rules.internal.load;

import com.google.common.base.CharMatcher;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping that is read key by key.
 *
 * <p>What is missing or wrong is noted as a problem; {@link #finish()} notes the keys that nobody asked for.
 */
public final class Block {

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.NULL, Tag.SEQ, Tag.MAP);
    private static final CharMatcher LINE_BREAKING =
            CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    private final String file;
    private final String path;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> unread = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Block(String file, String path, int line, Problems problems) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.problems = problems;
    }

    /** The mapping at a node; empty, with a problem noted, if it is none. */
    static Optional<Block> of(Node node, String file, String path, Problems problems) {
        rejectAnchor(node, file, path, problems);
        return mapping(node, file, path, problems);
    }

    private static Optional<Block> mapping(Node node, String file, String path, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(file, lineOf(node), path, "a mapping", describe(node));
            return Optional.empty();
        }
        Block block = new Block(file, path, lineOf(node), problems);
        for (NodeTuple tuple : mapping.getValue()) {
            block.put(tuple.getKeyNode(), tuple.getValueNode());
        }
        return Optional.of(block);
    }

    private void put(Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode scalar)) {
            problems.add(file, lineOf(keyNode), path, "a key", describe(keyNode));
            return;
        }
        rejectAnchor(keyNode, file, pathOf(scalar.getValue()), problems);
        String key = scalar.getValue();
        if (unread.putIfAbsent(key, value) != null) {
            problems.add(file, lineOf(keyNode), pathOf(key), "each key once", "the key a second time");
        }
        lines.putIfAbsent(key, lineOf(keyNode));
    }

    /** The keys in the order of the file. */
    public List<String> keys() {
        return new ArrayList<>(lines.keySet());
    }

    /** The line of a key, or of the block if it has no such key. */
    public int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    public void problem(String key, String expected, String found) {
        problems.add(file, lineOf(key), pathOf(key), expected, found);
    }

    /** A text that must be there. */
    public Optional<String> text(String key) {
        return read(key, "a text", Function.identity());
    }

    /** A text that may be there. */
    public Optional<String> textIfAny(String key) {
        return has(key) ? text(key) : Optional.empty();
    }

    /** A date that must be there. */
    public Optional<LocalDate> date(String key) {
        return read(key, "a date, such as 2019-04-01", LocalDate::parse);
    }

    /** A date that may be there. */
    public Optional<LocalDate> dateIfAny(String key) {
        return has(key) ? date(key) : Optional.empty();
    }

    /** The days that the keys {@code from} and, where the last is known, {@code through} tell. */
    public Optional<DateSpan> span() {
        Optional<LocalDate> from = date("from").filter(day -> isInRange("from", day));
        boolean isOpen = !has("through");
        Optional<LocalDate> through = dateIfAny("through").filter(day -> isInRange("through", day));
        if (from.isEmpty() || (through.isEmpty() && !isOpen)) {
            return Optional.empty();
        }
        if (through.isPresent() && through.get().isBefore(from.get())) {
            problem("through", "a date not before " + from.get(), "'" + through.get() + "'");
            return Optional.empty();
        }
        return Optional.of(through.map(last -> DateSpan.ofInclusive(from.get(), last))
                .orElseGet(() -> DateSpan.startingOn(from.get())));
    }

    private boolean isInRange(String key, LocalDate day) {
        if (!FiscalYear.isInRange(day)) {
            problem(key, "a date from 1947-04-01 to 3000-03-31", "'" + day + "'");
            return false;
        }
        return true;
    }

    /** A text that must be there and have a form; the reader throws if it has not. */
    public <T> Optional<T> read(String key, String expected, Function<String, T> reader) {
        Node node = take(key, expected);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problems.add(file, lineOf(node), pathOf(key), expected, describe(node));
            return Optional.empty();
        }
        if (LINE_BREAKING.matchesAnyOf(scalar.getValue())) {
            problems.add(file, lineOf(node), pathOf(key), "a text on one line", describe(node));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(scalar.getValue()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            problems.add(file, lineOf(node), pathOf(key), expected, "'" + scalar.getValue() + "'");
            return Optional.empty();
        }
    }

    /** A text that may be there and must then have a form. */
    public <T> Optional<T> readIfAny(String key, String expected, Function<String, T> reader) {
        return has(key) ? read(key, expected, reader) : Optional.empty();
    }

    /** One of some values by its word, which must be there. */
    public <T> Optional<T> oneOf(String key, T[] values, Function<T, String> word) {
        String words = Arrays.stream(values).map(word).collect(Collectors.joining(", ", "one of ", ""));
        return read(
                key,
                words,
                text -> Arrays.stream(values)
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /** One of some values by its word, which may be there. */
    public <T> Optional<T> oneOfIfAny(String key, T[] values, Function<T, String> word) {
        return has(key) ? oneOf(key, values, word) : Optional.empty();
    }

    /** A mapping with the keys {@code en} and {@code ja} that must be there. */
    public Optional<BilingualText> bilingual(String key) {
        return block(key).flatMap(block -> {
            Optional<String> ja = block.text("ja");
            Optional<String> en = block.text("en");
            block.finish();
            return ja.isPresent() && en.isPresent()
                    ? Optional.of(BilingualText.of(ja.get(), en.get()))
                    : Optional.empty();
        });
    }

    /** A mapping with the keys {@code en} and {@code ja} that may be there. */
    public Optional<BilingualText> bilingualIfAny(String key) {
        return has(key) ? bilingual(key) : Optional.empty();
    }

    /** A mapping that must be there. */
    public Optional<Block> block(String key) {
        Node node = take(key, "a mapping");
        return node == null ? Optional.empty() : mapping(node, file, pathOf(key), problems);
    }

    /** A list of mappings that must be there and not be empty. */
    public List<Block> blocks(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : sequence(key, "a list of mappings")) {
            of(node, file, pathOf(key) + "[" + blocks.size() + "]", problems).ifPresent(blocks::add);
        }
        return blocks;
    }

    /** A list of texts that may be there. */
    public List<String> textsIfAny(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Node node : sequence(key, "a list of texts")) {
            rejectAnchor(node, file, pathOf(key), problems);
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue());
            } else {
                problems.add(file, lineOf(node), pathOf(key), "a text", describe(node));
            }
        }
        return texts;
    }

    /** A mapping of texts to texts that may be there. */
    public Map<String, String> textMapIfAny(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(key)) {
            block(key)
                    .ifPresent(block ->
                            block.keys().forEach(name -> block.text(name).ifPresent(text -> texts.put(name, text))));
        }
        return texts;
    }

    private List<Node> sequence(String key, String expected) {
        Node node = take(key, expected);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            problems.add(file, lineOf(node), pathOf(key), expected, describe(node));
            return List.of();
        }
        return sequence.getValue();
    }

    /** Notes every key that was not read, and which ones could have been. */
    public void finish() {
        String expected = "no such key; known here: " + String.join(", ", asked);
        unread.keySet().forEach(key -> problem(key, expected, "'" + key + "'"));
    }

    private boolean has(String key) {
        asked.add(key);
        return unread.containsKey(key);
    }

    private @Nullable Node take(String key, String expected) {
        asked.add(key);
        Node node = unread.remove(key);
        if (node == null) {
            problems.add(file, line, pathOf(key), expected, "nothing");
        } else {
            rejectAnchor(node, file, pathOf(key), problems);
        }
        return node;
    }

    private static void rejectAnchor(Node node, String file, String path, Problems problems) {
        if (node.getAnchor().isPresent()) {
            problems.add(
                    file,
                    lineOf(node),
                    path,
                    "no anchors or aliases",
                    "&" + node.getAnchor().get());
        }
        if (!PLAIN.contains(node.getTag())) {
            problems.add(file, lineOf(node), path, "no tags", node.getTag().getValue());
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String describe(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "nothing" : "'" + scalar.getValue() + "'";
        }
        return node instanceof MappingNode ? "a mapping" : "a list";
    }
}
