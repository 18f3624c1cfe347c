package io.github.jetrules.examples.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.BilingualText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A local government (地方公共団体) as the data name it; its population is for the caller to supply.
 *
 * @param code its code
 * @param kind its kind
 * @param name its name
 */
public record LocalGovernment(LocalGovernmentCode code, OrganisationKind kind, BilingualText name) {

    /** The 47 prefectures and the 20 designated cities, in this order. */
    public static List<LocalGovernment> all() {
        try (InputStream data = LocalGovernment.class.getResourceAsStream("local-governments.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(data))) {
            return rows.stream().map(LocalGovernment::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalGovernment of(NamedCsvRecord row) {
        return new LocalGovernment(
                LocalGovernmentCode.of(row.getField("code")),
                OrganisationKind.parse(row.getField("kind")),
                BilingualText.of(row.getField("name_ja"), row.getField("name_en")));
    }
}
