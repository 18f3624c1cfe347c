package io.github.jetrules.examples.catalogue;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;

/** What all pages have in common. Text is escaped by the tags that hold it. */
final class Layout {

    private Layout() {}

    /** A page of a chapter. */
    static String page(Locale locale, Chapter chapter, List<DomContent> content) {
        String other = locale.equals(Locale.JAPANESE) ? "en" : "ja";
        return document(
                locale,
                chapter.title().in(locale) + " - " + Words.SITE.in(locale),
                "../style.css",
                a(Words.SKIP.in(locale)).withClass("skip").withHref("#text"),
                header(
                        p(Words.SITE.in(locale)).withClass("site"),
                        nav(ul(
                                        each(List.of(Chapter.values()), to -> li(linkTo(to, chapter, locale))),
                                        li(a(Words.OTHER.in(locale))
                                                .withHref("../" + other + "/" + chapter.file())
                                                .withLang(other)
                                                .attr("hreflang", other))))
                                .attr("aria-label", Words.PAGES.in(locale))),
                main(h1(chapter.title().in(locale)), each(content, part -> part))
                        .withId("text"),
                footer(p(Words.UNOFFICIAL.in(locale))));
    }

    private static DomContent linkTo(Chapter to, Chapter from, Locale locale) {
        var link = a(to.title().in(locale)).withHref(to.file());
        return to == from ? link.attr("aria-current", "page") : link;
    }

    /** The first page, which only asks for the language. */
    static String languages() {
        return document(
                Locale.ENGLISH,
                Words.SITE.en(),
                "style.css",
                main(
                        h1(Words.SITE.en()),
                        p(a(Words.SITE.en()).withHref("en/index.html")),
                        p(a(Words.SITE.ja())
                                .withHref("ja/index.html")
                                .withLang("ja")
                                .attr("hreflang", "ja"))));
    }

    private static String document(Locale locale, String title, String style, DomContent... content) {
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        title(title),
                                        link().withRel("stylesheet").withHref(style)),
                                body(content))
                        .withLang(locale.getLanguage())
                        .render()
                + "\n";
    }

    /** A table that scrolls by itself on a narrow screen, also by keyboard; the first cell of a row names the row. */
    static DomContent table(String name, List<String> columns, List<List<DomContent>> rows) {
        return scrolling(
                name,
                j2html.TagCreator.table(
                        thead(tr(each(columns, column -> th(column).withScope("col")))),
                        tbody(each(
                                rows,
                                row -> tr(
                                        th(row.get(0)).withScope("row"),
                                        each(row.subList(1, row.size()), cell -> td(cell)))))));
    }

    /** A part that scrolls by itself where it is wider than the screen, also by keyboard. */
    static DomContent scrolling(String name, DomContent content) {
        return div(content)
                .withClass("scroll")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", name);
    }
}
