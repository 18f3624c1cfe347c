package io.github.jetrules.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are too large to keep in files: each is refused in time, whoever reads it. */
class HostileInputsTest {

    private static final int MANY = 20_000;

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("lists in lists", "[".repeat(MANY));
        texts.put("closed lists in lists", "[".repeat(MANY) + "]".repeat(MANY));
        texts.put("objects in objects", "{\"a\":".repeat(MANY));
        texts.put("flow mappings", "{a: ".repeat(MANY));
        texts.put("block lists", "- ".repeat(MANY) + "a");
        texts.put("indented keys", indented(1_200));
        texts.put("lists in a known key", "overlay: " + "[".repeat(MANY) + "]".repeat(MANY));
        texts.put(
                "a deep list as inputs",
                "{\"question\": \"cost\", \"inputs\": " + "[".repeat(900) + "]".repeat(900) + "}");
        texts.put(
                "a long number", "{\"question\": \"cost\", \"inputs\": {\"participants\": " + "9".repeat(MANY) + "}}");
        texts.put(
                "a long fraction",
                "{\"question\": \"cost\", \"inputs\": {\"participants\": 0." + "9".repeat(MANY) + "}}");
        texts.put("a long text", "{\"question\": \"" + "x".repeat(3_000_000) + "\"}");
        texts.put("a long name", "{\"" + "x".repeat(MANY) + "\": 1}");
        texts.put(
                "many keys",
                IntStream.range(0, MANY).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining("\n")));
        texts.put("a key many times", "overlay: {}\n".repeat(MANY / 2));
        texts.put("aliases of aliases", bomb(60));
        texts.put(
                "many anchors",
                IntStream.range(0, 20_000).mapToObj(i -> "- &a" + i + " x").collect(Collectors.joining("\n")));
        texts.put("an open quotation", "a: \"" + "x".repeat(MANY));
        texts.put("question marks", "? ".repeat(MANY));
        texts.put("exclamation marks", "!".repeat(MANY));
        texts.put("spaces", " ".repeat(MANY * 12));
        texts.put("line breaks", "\n".repeat(MANY * 12));
        texts.put("more than a file may have", "# x\n".repeat(MANY * 15));
        return texts;
    }

    private static String indented(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static String bomb(int levels) {
        return IntStream.range(1, levels)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [x, x]\n", ""));
    }

    static Stream<Arguments> inputs() {
        return texts().entrySet().stream()
                .flatMap(text -> Stream.of(Readers.values())
                        .map(reader -> Arguments.of(reader, Named.of(text.getKey(), text.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void inputIsRefusedInTime(Readers reader, String text) {
        assertThat(reader.accepts(text)).isFalse();
    }
}
