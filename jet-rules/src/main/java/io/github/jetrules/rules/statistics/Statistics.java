package io.github.jetrules.rules.statistics;

import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Published figures on the programme, each for its own date.
 *
 * <p>Countries counted for ALTs and for CIRs overlap, and so do the organisations: never add them. This class is
 * immutable and thread-safe.
 */
public final class Statistics {

    private static final String TOPIC = "statistics";
    private static final String ABOUT = "about ";

    private final List<Figure> figures;

    /** The figures of a catalogue. */
    public Statistics(Catalogue catalogue) {
        this.figures = catalogue.facts(TOPIC).stream().map(Statistics::figure).toList();
    }

    private static Figure figure(CatalogueFact fact) {
        String value = fact.value();
        return new Figure(new BigDecimal(value.startsWith(ABOUT) ? value.substring(ABOUT.length()) : value), fact);
    }

    /** All figures in the order of their ids. */
    public List<Figure> figures() {
        return figures;
    }

    /** The figure of a fact id, such as {@code STA-01}; empty where there is none. */
    public Optional<Figure> find(String factId) {
        return figures.stream()
                .filter(figure -> figure.fact().id().equals(factId))
                .findFirst();
    }
}
