package io.github.jetrules.examples.catalogue;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the rule catalogue: every value with periods, citation, quotation and assurance, every rule with what it finds
 * in worked cases that are evaluated here and now, the facts, the sources, and falsehoods about JET.
 *
 * <p>The pages stand alone: no script, and nothing is loaded from elsewhere. The same data give the same bytes.
 */
public final class CatalogueSite {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private CatalogueSite() {}

    /** Writes the pages into the folder that is named. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("arguments " + List.of(args) + "; accepted: the folder to write to");
        }
        Path folder = Path.of(args[0]);
        Map<String, String> pages = pages(JetRules.standard());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.getValue());
        }
        try (InputStream style = CatalogueSite.class.getResourceAsStream("style.css")) {
            if (style == null) {
                throw new IllegalStateException("style.css is not beside the classes; this is a bug");
            }
            Files.write(folder.resolve("style.css"), style.readAllBytes());
        }
        System.out.println(pages.size() + " pages in " + folder);
    }

    /** All pages by file name. */
    static Map<String, String> pages(JetRules rules) {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        for (Locale locale : LANGUAGES) {
            Pages written = new Pages(rules, locale);
            for (Chapter chapter : Chapter.values()) {
                pages.put(locale.getLanguage() + "/" + chapter.file(), written.page(chapter));
            }
        }
        pages.put("index.html", Layout.languages());
        return pages.buildOrThrow();
    }
}
