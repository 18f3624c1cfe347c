package io.github.jetrules.examples.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages of one language. */
final class Pages {

    private final JetRules rules;
    private final Locale locale;
    private final Texts texts;
    private final List<Answer> cases;
    private final CaseView view;

    Pages(JetRules rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.cases = WorkedCases.answers(rules);
        this.view = new CaseView(texts);
    }

    String page(Chapter chapter) {
        List<DomContent> content = switch (chapter) {
            case INDEX -> overview();
            case FACTS -> facts();
            case PROVISIONS -> provisions();
            case SOURCES -> sources();
            case FALSEHOODS -> falsehoods();
            default -> topic(chapter);
        };
        return Layout.page(locale, chapter, content);
    }

    private String word(BilingualText word) {
        return word.in(locale);
    }

    private List<DomContent> overview() {
        Edition edition = rules.version();
        return List.of(
                p(word(Words.INTRODUCTION)),
                dl(
                        dt(word(Words.EDITION)),
                        dd(edition.name()),
                        dt(word(Words.VERSION)),
                        dd(edition.libraryVersion()),
                        dt(word(Words.HASH)),
                        dd(code(edition.dataHash()))));
    }

    private List<DomContent> topic(Chapter chapter) {
        List<Answer> answers = cases.stream()
                .filter(answer -> chapter.questions().contains(answer.question().name()))
                .toList();
        return List.of(
                section(h2(word(Words.VALUES)), join(values(chapter).toArray())),
                section(h2(word(Words.RULES)), join(rules(answers).toArray())),
                section(
                        h2(word(Words.CASES)),
                        join(answers.stream().map(view::answer).toArray())));
    }

    private List<DomContent> values(Chapter chapter) {
        return rules.parameters().histories().stream()
                .filter(history -> history.parameter().topic().equals(chapter.id()))
                .map(history -> (DomContent) section(
                                h3(word(history.title())),
                                p(code(history.parameter().id()), text(" "), text(texts.unit(history.unit()))),
                                join(history.documentation().stream()
                                        .map(note -> p(word(note)))
                                        .toArray()),
                                valueTable(history))
                        .withId(history.parameter().id()))
                .toList();
    }

    private <T> DomContent valueTable(ParameterHistory<T> history) {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Timeline.Entry<SourcedValue<T>> entry : history.values().entries()) {
            SourcedValue<T> value = entry.value();
            rows.add(List.of(
                    text(texts.value(entry.span())),
                    shown(value),
                    text(assurance(history, entry)),
                    view.citation(value.citation()),
                    text(value.verifiedThrough().map(texts::value).orElse(""))));
        }
        return Layout.table(
                word(history.title()),
                Stream.of(Words.PERIOD, Words.VALUE, Words.ASSURANCE, Words.SOURCE, Words.CHECKED)
                        .map(this::word)
                        .toList(),
                rows);
    }

    private DomContent shown(SourcedValue<?> value) {
        String shown = value.value().map(texts::value).orElse(word(Words.GAP));
        return join(
                text(shown),
                join(value.note().map(note -> (Object) p(word(note)).withClass("note")).stream()
                        .toArray()));
    }

    /** The level on the first day of the value; nothing for a gap. */
    private <T> String assurance(ParameterHistory<T> history, Timeline.Entry<SourcedValue<T>> entry) {
        if (rules.parameters().read(history.parameter(), entry.span().firstDay()) instanceof InForce<T> inForce) {
            return inForce.assurances().weakest().map(texts::value).orElse("");
        }
        return "";
    }

    /** Every rule, with the sentences that the worked cases show of it. */
    private List<DomContent> rules(List<Answer> answers) {
        SetMultimap<String, Finding> found = LinkedHashMultimap.create();
        answers.stream()
                .flatMap(answer -> answer.findings().stream())
                .forEach(finding -> found.put(finding.rule(), finding));
        List<DomContent> rules = new ArrayList<>();
        found.asMap()
                .forEach((rule, findings) ->
                        rules.add(section(h3(code(rule)), p(word(Words.FOUND)), view.findings(List.copyOf(findings)))));
        return rules;
    }

    private List<DomContent> facts() {
        List<List<DomContent>> rows = rules.facts().facts().stream()
                .map(fact -> List.<DomContent>of(
                        code(fact.id()),
                        text(word(fact.statement())),
                        text(value(fact)),
                        text(texts.unit(fact.unit())),
                        text(word(fact.valid())),
                        view.citation(fact.citation())))
                .toList();
        return List.of(Layout.table(
                word(Chapter.FACTS.title()),
                Stream.of(Words.ID, Words.FACT, Words.VALUE, Words.UNIT, Words.PERIOD, Words.SOURCE)
                        .map(this::word)
                        .toList(),
                rows));
    }

    private String value(CatalogueFact fact) {
        return locale.equals(Locale.JAPANESE) ? fact.valueJa().orElse(fact.value()) : fact.value();
    }

    private List<DomContent> provisions() {
        List<List<DomContent>> rows = rules.provisions().stream()
                .map(provision -> List.<DomContent>of(
                        code(provision.id()),
                        text(texts.value(provision.status())),
                        join(Stream.of(provision.facts(), provision.parameters(), provision.rules())
                                .flatMap(List::stream)
                                .distinct()
                                .map(id -> p(code(id)))
                                .toArray()),
                        text(provision.note().map(this::word).orElse("")),
                        view.citation(provision.citation())))
                .toList();
        return List.of(Layout.table(
                word(Chapter.PROVISIONS.title()),
                Stream.of(Words.ID, Words.STATUS, Words.CARRIED_BY, Words.NOTE, Words.SOURCE)
                        .map(this::word)
                        .toList(),
                rows));
    }

    private List<DomContent> sources() {
        List<List<DomContent>> rows = new ArrayList<>();
        for (Source source : rules.sources()) {
            rows.add(List.of(
                    code(source.id()),
                    text(word(source.title())),
                    text(word(source.publisher())),
                    text(source.published()),
                    code(source.tier().name())));
        }
        return List.of(Layout.table(
                word(Chapter.SOURCES.title()),
                Stream.of(Words.ID, Words.TITLE, Words.PUBLISHER, Words.PUBLISHED, Words.TIER)
                        .map(this::word)
                        .toList(),
                rows));
    }

    private List<DomContent> falsehoods() {
        return Falsehood.all(rules.facts()).stream()
                .map(falsehood -> (DomContent) section(
                        h2(word(Words.NOT_SO) + texts.label("colon") + word(falsehood.belief())),
                        p(strong(word(Words.RATHER) + texts.label("colon")), text(word(falsehood.truth()))),
                        join(falsehood.facts().stream()
                                .map(fact -> p(
                                                a(code(fact.id())).withHref(Chapter.FACTS.file()),
                                                text(" "),
                                                view.citation(fact.citation()))
                                        .withClass("source"))
                                .toArray())))
                .toList();
    }
}
