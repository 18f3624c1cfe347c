package io.github.jetrules.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README as its tests see it: the blocks of code, in order. */
public final class Readme {

    private static final Pattern BLOCK = Pattern.compile("^```(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Readme() {}

    /** A block of code in a language. */
    public record Block(String language, String text) {}

    /** All blocks. */
    public static List<Block> blocks() {
        Matcher matcher = BLOCK.matcher(read(Path.of("../README.md")));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** The blocks of a language. */
    public static List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** The part of a source file that the README shows; empty if it shows none. */
    static Optional<String> shown(Path source) {
        String text = read(source);
        String begin = "// README: begin\n";
        int from = text.indexOf(begin);
        return from < 0
                ? Optional.empty()
                : Optional.of(text.substring(from + begin.length(), text.indexOf("        // README: end", from))
                                .stripTrailing()
                                .stripIndent()
                        + "\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
