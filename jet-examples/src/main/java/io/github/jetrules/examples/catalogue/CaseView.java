package io.github.jetrules.examples.catalogue;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.q;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import j2html.tags.DomContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers, findings and citations as parts of a page. */
final class CaseView {

    private final Texts texts;

    CaseView(Texts texts) {
        this.texts = texts;
    }

    /** A worked case: what was asked, the answer, why, and what is open. */
    DomContent answer(Answer answer) {
        String assurance = answer.assurance().map(texts::value).orElse("");
        return article(
                h3(heading(answer)),
                p(strong(texts.value(answer.outcome())), text(assurance.isEmpty() ? "" : " / " + assurance)),
                details(answer),
                h4(texts.label("reasons")),
                findings(answer.findings()),
                open(answer),
                changes(answer),
                p(texts.label("basis")
                                + texts.label("colon")
                                + texts.value(answer.basis().date())
                                + texts.label("open.bracket")
                                + texts.value(answer.basis().dateName())
                                + texts.label("close.bracket"))
                        .withClass("note"));
    }

    private String heading(Answer answer) {
        return texts.label("heading." + answer.question().name())
                + texts.label("colon")
                + inputs(answer.question().inputs()).collect(Collectors.joining(texts.label("comma")));
    }

    private Stream<String> inputs(Map<?, ?> inputs) {
        return inputs.entrySet().stream()
                .filter(input -> !(input.getValue() instanceof Fact<?> fact) || fact.isKnown())
                .flatMap(input -> input.getValue() instanceof Map<?, ?> parts
                        ? inputs(parts)
                        : Stream.of(texts.label("label." + input.getKey())
                                + texts.label("colon")
                                + texts.value(input.getValue())));
    }

    private DomContent details(Answer answer) {
        if (answer instanceof BudgetPlan) {
            // Rows within years make no plain table.
            return Layout.scrolling(heading(answer), pre(answer.explain(texts.locale())));
        }
        List<Map.Entry<String, Object>> scalars = answer.details().entrySet().stream()
                .filter(detail -> !(detail.getValue() instanceof List<?>))
                .toList();
        List<List<?>> tables = answer.details().values().stream()
                .filter(detail -> detail instanceof List<?> rows && !rows.isEmpty())
                .<List<?>>map(detail -> (List<?>) detail)
                .toList();
        return join(
                scalars.isEmpty()
                        ? text("")
                        : dl(each(
                                scalars,
                                detail -> join(
                                        dt(texts.detail(answer.question().name(), detail.getKey())),
                                        dd(texts.value(detail.getValue()))))),
                each(tables, rows -> table(answer, rows)));
    }

    private DomContent table(Answer answer, List<?> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> ((Map<?, ?>) row).forEach((name, value) -> {
            if (!isCitations(value) && !(value instanceof Assurances)) {
                names.add(name.toString());
            }
        }));
        return Layout.table(
                heading(answer),
                names.stream().map(name -> texts.label("label." + name)).toList(),
                rows.stream()
                        .map(row -> names.stream()
                                .<DomContent>map(name -> text(cell((Map<?, ?>) row, name)))
                                .toList())
                        .toList());
    }

    /** They stand under the reasons. */
    private static boolean isCitations(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Citation;
    }

    private String cell(Map<?, ?> row, String name) {
        Object value = row.get(name);
        Object levels = value instanceof Assurance ? row.get("assurances") : null;
        return value == null ? "" : texts.value(levels == null ? value : levels);
    }

    /** Findings with their sources. */
    DomContent findings(List<Finding> findings) {
        return ul(each(
                        findings,
                        finding -> li(
                                code(finding.status().name()),
                                text(" " + texts.finding(finding)),
                                each(
                                        finding.citations(),
                                        citation -> p(citation(citation)).withClass("source")))))
                .withClass("findings");
    }

    private DomContent open(Answer answer) {
        if (answer.missing().isEmpty()) {
            return text("");
        }
        return join(
                h4(texts.label("missing")),
                ul(each(
                        answer.missing(),
                        missing -> li(
                                text(texts.question(missing) + " "),
                                code(missing.kind().name())))));
    }

    private DomContent changes(Answer answer) {
        if (answer.changes().isEmpty()) {
            return text("");
        }
        return join(h4(texts.label("changes")), ul(each(answer.changes(), change -> li(texts.change(change)))));
    }

    /** The place in the source, and its words in their own language. */
    DomContent citation(Citation citation) {
        return span(
                text(citation.place(texts.locale())),
                each(citation.quote().stream().toList(), quote -> join(text(" "), q(quote).withLang(language(quote)))));
    }

    private static String language(String quote) {
        boolean japanese = quote.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> script == Character.UnicodeScript.HAN
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA);
        return japanese ? "ja" : "en";
    }
}
