package io.github.jetrules.rules.remuneration;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether an amount is stated before or after tax. */
public enum TaxBasis implements Labelled {
    /** Before tax (税引前). */
    GROSS("gross", BilingualText.of("税引前", "gross (before tax)")),
    /** After tax (税引後). */
    NET("net", BilingualText.of("税引後", "net (after tax)"));

    private final String word;
    private final BilingualText label;

    TaxBasis(String word, BilingualText label) {
        this.word = word;
        this.label = label;
    }

    /**
     * Reads the word of the data files.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public static TaxBasis parse(String word) {
        for (TaxBasis basis : values()) {
            if (basis.word.equals(word)) {
                return basis;
            }
        }
        String words = Arrays.stream(values()).map(TaxBasis::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("tax basis '" + word + "' is not known; accepted: " + words);
    }

    /** The word in the data files. */
    public String word() {
        return word;
    }

    /** The name in JSON, which is that of the constant. */
    @Override
    public String id() {
        return name();
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }
}
