package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Writes and reads overlays, so that a receipt holds everything that its answer stands on. */
final class OverlayJson {

    private static final FieldType<String> TEXT = FieldType.text("a text", Function.identity());
    private static final FieldType<LocalDate> DATE = FieldType.text("a date, such as 2019-04-01", LocalDate::parse);

    private OverlayJson() {}

    static void write(Overlay overlay, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", overlay.id());
        JsonValues.writeField("title", overlay.title(), json);
        json.writeArrayFieldStart("values");
        for (OverlayValue value : overlay.values()) {
            json.writeStartObject();
            json.writeStringField("parameter", value.parameter());
            json.writeStringField("from", value.span().firstDay().toString());
            if (value.span().lastDay().isPresent()) {
                json.writeStringField("through", value.span().lastDay().get().toString());
            }
            json.writeStringField("value", value.value());
            json.writeStringField("at", value.at());
            if (value.quote().isPresent()) {
                json.writeStringField("quote", value.quote().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What is in the form but makes no overlay, such as a span that ends before it begins, is refused as well. */
    static Overlay read(Fields overlay) {
        try {
            return readFields(overlay);
        } catch (InvalidRequestException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(
                    overlay.pointer(), "this overlay (" + e.getMessage() + ")", "an overlay as answers write it");
        }
    }

    private static Overlay readFields(Fields overlay) {
        Overlay.Builder builder = Overlay.builder();
        builder.id(overlay.required("id", TEXT));
        Fields title = overlay.object("title");
        builder.title(BilingualText.of(title.required("ja", TEXT), title.required("en", TEXT)));
        title.finish();
        for (Fields value : overlay.objects("values")) {
            builder.addValues(value(value));
        }
        overlay.finish();
        return builder.build();
    }

    private static OverlayValue value(Fields value) {
        LocalDate from = value.required("from", DATE);
        Optional<LocalDate> through = value.optional("through", DATE);
        OverlayValue read = OverlayValue.builder()
                .parameter(value.required("parameter", TEXT))
                .span(through.map(last -> DateSpan.ofInclusive(from, last)).orElseGet(() -> DateSpan.startingOn(from)))
                .value(value.required("value", TEXT))
                .at(value.required("at", TEXT))
                .quote(value.optional("quote", TEXT))
                .build();
        value.finish();
        return read;
    }
}
