package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.io.IOException;
import java.util.Locale;

/** Writes facts of the catalogue. */
final class FactSerializer extends StdSerializer<CatalogueFact> {

    private static final long serialVersionUID = 1L;

    private final Locale locale;

    FactSerializer(Locale locale) {
        super(CatalogueFact.class);
        this.locale = locale;
    }

    @Override
    public void serialize(CatalogueFact fact, JsonGenerator json, SerializerProvider provider) throws IOException {
        JsonValues.writeObject(fact.details(locale), json);
    }
}
