package io.github.jetrules.examples.catalogue;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Something that is often believed of the JET Programme and is not so.
 *
 * @param belief the belief, as one would say it
 * @param truth what is so
 * @param facts the facts of the sources that show it; may be empty where the sources are silent
 */
record Falsehood(BilingualText belief, BilingualText truth, List<CatalogueFact> facts) {

    /** All of them, with their facts from the catalogue. */
    static List<Falsehood> all(Catalogue catalogue) {
        try (InputStream in = Falsehood.class.getResourceAsStream("falsehoods.yaml")) {
            if (in == null) {
                throw new IllegalStateException("falsehoods.yaml is not beside the classes; this is a bug");
            }
            List<?> all = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return all.stream().map(one -> read((Map<?, ?>) one, catalogue)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Falsehood read(Map<?, ?> block, Catalogue catalogue) {
        List<?> ids = (List<?>) part(block, "facts");
        return new Falsehood(
                text(block, "belief"),
                text(block, "truth"),
                ids.stream()
                        .map(id -> catalogue.find((String) id).orElseThrow())
                        .toList());
    }

    private static BilingualText text(Map<?, ?> block, String key) {
        Map<?, ?> text = (Map<?, ?>) part(block, key);
        return BilingualText.of((String) part(text, "ja"), (String) part(text, "en"));
    }

    private static Object part(Map<?, ?> block, String key) {
        Object part = block.get(key);
        if (part == null) {
            throw new IllegalStateException("falsehoods.yaml: '" + key + "' is missing in " + block);
        }
        return part;
    }
}
