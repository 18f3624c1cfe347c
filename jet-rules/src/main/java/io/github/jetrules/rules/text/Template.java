package io.github.jetrules.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sentence with named places, such as {@code "The fee is {unit}."}, taken apart once. */
final class Template {

    private record Part(String text, boolean isName) {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("the text '" + text + "' has an open brace; this is a bug");
            }
            parts.add(new Part(text.substring(from, open), false));
            parts.add(new Part(text.substring(open + 1, close), true));
            from = close + 1;
        }
        parts.add(new Part(text.substring(from), false));
        return new Template(List.copyOf(parts));
    }

    /** The names of the places, in order, as often as they occur. */
    List<String> names() {
        return parts.stream().filter(Part::isName).map(Part::text).toList();
    }

    String fill(Function<String, String> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.isName() ? values.apply(part.text()) : part.text());
        }
        return text.toString();
    }
}
