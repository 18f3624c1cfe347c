package io.github.jetrules.rules.text;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an answer as a short text: what it says, its reasons with their sources, and what is still open. */
final class AnswerText {

    private static final String LEVELS = "assurances";

    private final Explained answer;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();
    private final Set<Source> cited = new LinkedHashSet<>();

    private AnswerText(Explained answer, Texts texts) {
        this.answer = answer;
        this.texts = texts;
    }

    static String of(Explained answer, Locale locale) {
        AnswerText text = new AnswerText(answer, Texts.in(locale));
        text.heading();
        text.details();
        text.reasons();
        text.missing();
        text.changes();
        text.sources();
        text.basis();
        return String.join("\n", text.lines);
    }

    private void heading() {
        String outcome = texts.value(answer.outcome());
        String known = answer.outcome() == Outcome.UNDETERMINED ? texts.label("part") : "";
        String assurance =
                answer.assurances().isEmpty() ? "" : bracket(known + texts.value(Assurances.of(answer.assurances())));
        lines.add(texts.label("heading." + answer.question().name()) + texts.label("colon") + outcome + assurance);
        lines.add("  " + inputs(answer.question().inputs()).collect(Collectors.joining(texts.label("comma"))));
    }

    /** What was said, by label; what is said of one thing, such as a person, is told like the rest. */
    private Stream<String> inputs(Map<?, ?> inputs) {
        return inputs.entrySet().stream()
                .filter(input -> !(input.getValue() instanceof Fact<?> fact) || fact.isKnown())
                .flatMap(input -> input.getValue() instanceof Map<?, ?> parts
                        ? inputs(parts)
                        : Stream.of(texts.label("label." + input.getKey())
                                + texts.label("colon")
                                + texts.value(input.getValue())));
    }

    private String bracket(String text) {
        return texts.label("open.bracket") + text + texts.label("close.bracket");
    }

    private void details() {
        Columns scalars = new Columns();
        answer.details().forEach((name, value) -> {
            if (!(value instanceof List<?>)) {
                scalars.add(List.of(texts.detail(answer.question().name(), name), texts.value(value)));
            }
        });
        List<String> scalarLines = scalars.lines();
        if (!scalarLines.isEmpty()) {
            lines.add("");
            indent(scalarLines);
        }
        answer.details().values().forEach(value -> {
            if (value instanceof List<?> sections && SectionText.isSections(sections)) {
                SectionText.of(sections, texts).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
            } else if (value instanceof List<?> rows && !rows.isEmpty()) {
                table(rows);
            }
        });
    }

    /**
     * A table of rows that are maps, with a column for every name that occurs, in the order of the fullest row.
     * Citations have no column: they stand under the reasons; all levels stand in the column of the level.
     */
    private void table(List<?> rows) {
        Set<String> names = names(rows);
        Columns table = new Columns();
        table.add(names.stream().map(name -> texts.label("label." + name)).toList());
        for (Object row : rows) {
            Map<?, ?> cells = (Map<?, ?>) row;
            table.add(names.stream()
                    .map(name -> cells.containsKey(name) ? texts.value(told(name, cells)) : "")
                    .toList());
        }
        lines.add("");
        indent(table.lines());
    }

    /** The value of a name; for the level, all levels, of which the text tells those that matter. */
    static Object told(Object name, Map<?, ?> values) {
        Object value = Objects.requireNonNull(values.get(name));
        return value instanceof Assurance && values.get(LEVELS) instanceof Assurances all ? all : value;
    }

    /** Every name that occurs in rows, in the order of the fullest row. */
    static Set<String> names(List<?> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.stream()
                .map(row -> (Map<?, ?>) row)
                .sorted(Comparator.comparing(row -> -row.size()))
                .forEach(row -> row.forEach((name, value) -> {
                    if (!isCitations(value) && !(value instanceof Assurances)) {
                        names.add(name.toString());
                    }
                }));
        return names;
    }

    private static boolean isCitations(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Citation;
    }

    private void reasons() {
        lines.add("");
        lines.add(texts.label("reasons"));
        for (Finding finding : answer.findings()) {
            lines.add("  " + texts.label("mark." + finding.status()) + " " + texts.finding(finding));
            citations(finding.citations());
        }
    }

    private void missing() {
        if (answer.missing().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.label("missing"));
        for (MissingFact missing : answer.missing()) {
            lines.add("  " + texts.label("mark.missing") + " " + texts.question(missing));
            String asked = missing.asked() ? texts.label("comma") + texts.label("asked") : "";
            lines.add("      " + texts.value(missing.kind()) + texts.label("comma") + texts.label("ask")
                    + texts.label("colon") + texts.value(missing.askOf()) + asked);
            if (missing.kind() == MissingKind.SOURCE_GAP) {
                citations(missing.citations());
            }
        }
    }

    private void changes() {
        if (answer.changes().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.label("changes"));
        answer.changes().forEach(change -> lines.add("  " + texts.label("mark.missing") + " " + texts.change(change)));
    }

    private void citations(List<Citation> citations) {
        citations.forEach(citation -> {
            lines.add("      " + texts.citation(citation));
            cited.add(citation.source());
        });
    }

    /** What the documents are that were cited, each once. */
    private void sources() {
        Columns sources = new Columns();
        cited.forEach(source -> sources.add(List.of(source.id(), name(source))));
        List<String> sourceLines = sources.lines();
        if (!sourceLines.isEmpty()) {
            lines.add("");
            lines.add(texts.label("sources"));
            indent(sourceLines);
        }
    }

    private void indent(List<String> rows) {
        rows.forEach(row -> lines.add("  " + row));
    }

    private String name(Source source) {
        return source.title().in(texts.locale()) + bracket(source.publisher().in(texts.locale()));
    }

    private void basis() {
        Basis basis = answer.basis();
        lines.add("");
        lines.add(texts.label("basis") + texts.label("colon") + texts.value(basis.date())
                + bracket(texts.value(basis.dateName()))
                + texts.label("comma") + texts.label("edition") + " "
                + basis.edition().name());
        if (!basis.edition().overlays().isEmpty()) {
            lines.add(texts.label("overlays")
                    + texts.label("colon")
                    + basis.edition().overlays().stream()
                            .map(overlay ->
                                    overlay.id() + bracket(overlay.title().in(texts.locale())))
                            .collect(Collectors.joining(texts.label("comma"))));
        }
    }
}
