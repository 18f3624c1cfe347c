package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.provision.Provision;

/**
 * Writes data that were read from the files, and so are free of defects, in their compact form.
 *
 * <p>The same data give the same bytes: everything stands in the order of the files. Sources come first, because
 * citations name them by their number.
 */
public final class CompactWriter {

    private final RulesData data;

    private CompactWriter(RulesData data) {
        this.data = data;
    }

    /** The bytes of these data. */
    public static byte[] write(RulesData data) {
        return new CompactWriter(data).write();
    }

    private byte[] write() {
        CompactOutput output = new CompactOutput();
        output.text(data.edition().name());
        output.text(data.edition().dataHash());
        output.text(data.edition().libraryVersion());
        output.number(data.sources().size());
        for (Source source : data.sources()) {
            output.part(source(source));
        }
        output.number(data.parameters().size());
        for (ParameterHistory<?> history : data.parameters()) {
            output.text(history.parameter().id());
            output.part(history(history));
        }
        output.part(facts());
        output.part(provisions());
        return output.bytes();
    }

    private static CompactOutput source(Source source) {
        CompactOutput output = new CompactOutput();
        output.text(source.id());
        output.bilingual(source.title());
        output.bilingual(source.publisher());
        output.constant(source.tier());
        output.text(source.published());
        output.textIfAny(source.address());
        output.number(source.places().size());
        source.places().forEach((place, name) -> {
            output.text(place);
            output.text(name);
        });
        output.textIfAny(source.country().map(CountryCode::code));
        return output;
    }

    private <T> CompactOutput history(ParameterHistory<T> history) {
        CompactOutput output = new CompactOutput();
        output.bilingual(history.title());
        output.text(history.unit());
        output.constant(history.continuity());
        output.constant(history.askOf());
        output.bilingualIfAny(history.documentation());
        output.number(history.values().entries().size());
        for (Timeline.Entry<SourcedValue<T>> entry : history.values().entries()) {
            value(history.parameter(), entry.value(), output);
        }
        return output;
    }

    private <T> void value(Parameter<T> key, SourcedValue<T> value, CompactOutput output) {
        output.span(value.span());
        output.textIfAny(value.value().map(known -> key.type().write(known)));
        citation(value.citation(), output);
        output.dateIfAny(value.verifiedThrough());
        output.constant(value.precision());
        output.bilingualIfAny(value.note());
    }

    private void citation(Citation citation, CompactOutput output) {
        output.number(data.sources().indexOf(citation.source()));
        output.text(citation.at());
        output.textIfAny(citation.quote());
    }

    private CompactOutput facts() {
        CompactOutput output = new CompactOutput();
        output.number(data.catalogue().facts().size());
        for (CatalogueFact fact : data.catalogue().facts()) {
            output.text(fact.id());
            output.text(fact.topic());
            output.bilingual(fact.statement());
            output.text(fact.value());
            output.textIfAny(fact.valueJa());
            output.text(fact.unit());
            output.bilingual(fact.valid());
            output.span(fact.span());
            citation(fact.citation(), output);
            output.constant(fact.precision());
            output.texts(fact.derivedFrom());
        }
        return output;
    }

    private CompactOutput provisions() {
        CompactOutput output = new CompactOutput();
        output.number(data.provisions().size());
        for (Provision provision : data.provisions()) {
            output.text(provision.id());
            output.constant(provision.status());
            citation(provision.citation(), output);
            output.texts(provision.facts());
            output.texts(provision.parameters());
            output.texts(provision.rules());
            output.bilingualIfAny(provision.note());
        }
        return output;
    }
}
