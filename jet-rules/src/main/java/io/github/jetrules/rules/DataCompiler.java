package io.github.jetrules.rules;

import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.internal.build.CompactWriter;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.ProvisionsReader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.internal.resource.Resources;
import io.github.jetrules.rules.provision.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and checks the data files and writes them in their compact form; the build runs it, and no jar holds it. */
final class DataCompiler {

    private DataCompiler() {}

    /**
     * Writes the file.
     *
     * @param arguments the version of the library and the file
     * @throws io.github.jetrules.rules.parameter.RulesDataException if there is any defect; it names them all
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), compile(arguments[0]));
    }

    /** The loader of the data files, for the keys of all topics. */
    static DataLoader loader() {
        return new DataLoader(Keys.required(), CountryParameters::find);
    }

    /** The data files in their compact form. */
    static byte[] compile(String libraryVersion) {
        RulesData data = loader().load(DataLoader.standardTexts(), libraryVersion);
        List<Provision> provisions = new ProvisionsReader(data).read(Resources.text("data/" + ProvisionsReader.FILE));
        return CompactWriter.write(data, provisions);
    }
}
