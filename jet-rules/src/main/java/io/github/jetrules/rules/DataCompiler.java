package io.github.jetrules.rules;

import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.internal.build.CompactWriter;
import io.github.jetrules.rules.internal.build.DataLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        return CompactWriter.write(loader().load(DataLoader.standardTexts(), libraryVersion));
    }
}
