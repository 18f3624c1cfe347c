package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.internal.load.ValueOrder;
import io.github.jetrules.rules.parameter.Continuity;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Precision;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads parameter files: one block for each parameter, by its id. */
final class ParametersReader {

    private static final String UNKNOWN = "unknown";

    private final Function<String, Optional<? extends Parameter<?>>> keys;
    private final ProvenanceReader provenance;
    private final FactsReader facts;
    private final Map<String, ParameterHistory<?>> histories = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    ParametersReader(
            Function<String, Optional<? extends Parameter<?>>> keys, ProvenanceReader provenance, FactsReader facts) {
        this.keys = keys;
        this.provenance = provenance;
        this.facts = facts;
    }

    /** All parameters that were read, by id. */
    Map<String, ParameterHistory<?>> histories() {
        return histories;
    }

    /** Whether a parameter stands in a file, with or without defects. */
    boolean saw(String id) {
        return seen.contains(id);
    }

    void readFile(Block file) {
        for (String id : file.keys()) {
            Optional<Block> block = file.block(id);
            if (block.isEmpty()) {
                continue;
            }
            seen.add(id);
            Optional<? extends Parameter<?>> key = keys.apply(id);
            if (key.isEmpty()) {
                file.problem(id, "a parameter that a rule reads", "'" + id + "'");
            } else if (histories.containsKey(id)) {
                file.problem(id, "each parameter once", "'" + id + "' in a second file");
            } else {
                readHistory(key.get(), block.get()).ifPresent(history -> histories.put(id, history));
            }
        }
    }

    private <T> Optional<ParameterHistory<T>> readHistory(Parameter<T> key, Block block) {
        Optional<BilingualText> title = block.bilingual("title");
        Optional<String> unit = block.text("unit");
        Optional<Continuity> continuity = block.oneOf("continuity", Continuity.values(), Continuity::id);
        Optional<AskOf> askOf = block.oneOf("ask-of", AskOf.values(), AskOf::name);
        Optional<BilingualText> documentation = block.bilingualIfAny("documentation");
        List<Timeline.Entry<SourcedValue<T>>> values = readValues(key, unit, continuity, block);
        block.finish();
        if (title.isEmpty() || unit.isEmpty() || continuity.isEmpty() || askOf.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParameterHistory<>(
                key, title.get(), unit.get(), continuity.get(), askOf.get(), Timeline.of(values), documentation));
    }

    /** The values in the order of the file, each beginning after the one before has ended. */
    private <T> List<Timeline.Entry<SourcedValue<T>>> readValues(
            Parameter<T> key, Optional<String> unit, Optional<Continuity> continuity, Block block) {
        List<Timeline.Entry<SourcedValue<T>>> values = new ArrayList<>();
        List<Block> blocks = block.blocks("values");
        ValueOrder order = new ValueOrder(continuity);
        for (int i = 0; i < blocks.size(); i++) {
            Block valueBlock = blocks.get(i);
            boolean isLast = i == blocks.size() - 1;
            readValue(key, unit, valueBlock)
                    .filter(value -> order.accepts(value.span(), isLast, valueBlock))
                    .ifPresent(value -> values.add(new Timeline.Entry<>(value.span(), value)));
        }
        return values;
    }

    private <T> Optional<SourcedValue<T>> readValue(Parameter<T> key, Optional<String> unit, Block block) {
        Optional<DateSpan> span = block.span();
        Optional<String> raw = block.read("value", key.type().accepted() + ", or unknown", text -> {
            if (!text.equals(UNKNOWN)) {
                key.type().read(text);
            }
            return text;
        });
        boolean gap = raw.equals(Optional.of(UNKNOWN));
        Optional<T> value = gap ? Optional.empty() : raw.map(key.type()::read);
        Optional<Citation> citation = provenance.citation(block, false);
        Precision precision = provenance.precision(block);
        Optional<BilingualText> note = gap ? block.bilingual("note") : block.bilingualIfAny("note");
        Optional<LocalDate> verified = verifiedThrough(block, span, precision);
        Optional<String> factId = block.textIfAny("fact");
        factId.ifPresent(facts::see);
        Optional<String> valueJa = factId.flatMap(id -> block.textIfAny("value-ja"));
        Optional<BilingualText> says = factId.flatMap(id -> block.bilingual("says"));
        Optional<BilingualText> valid = factId.flatMap(id -> block.bilingual("valid"));
        block.finish();
        if (span.isEmpty() || raw.isEmpty() || citation.isEmpty() || (gap && note.isEmpty())) {
            return Optional.empty();
        }
        if (says.isPresent() && valid.isPresent() && unit.isPresent()) {
            facts.add(
                    block,
                    CatalogueFact.builder()
                            .id(factId.orElseThrow())
                            .topic(key.topic())
                            .statement(says.get())
                            .value(raw.get())
                            .valueJa(valueJa)
                            .unit(unit.get())
                            .valid(valid.get())
                            .span(span.get())
                            .citation(citation.get())
                            .precision(precision)
                            .build());
        }
        return Optional.of(SourcedValue.of(span.get(), value, citation.get(), verified, precision, note));
    }

    /** Every value says how far its source was checked: into its own days, unless it is inferred from an earlier source. */
    private static Optional<LocalDate> verifiedThrough(Block block, Optional<DateSpan> span, Precision precision) {
        Optional<LocalDate> verified = block.date("verified-through");
        if (verified.isPresent()
                && span.isPresent()
                && precision != Precision.INFERRED
                && verified.get().isBefore(span.get().firstDay())) {
            block.problem("verified-through", "a date not before " + span.get().firstDay(), "'" + verified.get() + "'");
            return Optional.empty();
        }
        return verified;
    }
}
