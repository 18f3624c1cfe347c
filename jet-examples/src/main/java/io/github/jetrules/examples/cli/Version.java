package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.rules.JetRules;
import picocli.CommandLine.IVersionProvider;

/** Prints the version of the library and the edition of law and data. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Edition edition = JetRules.standard().version();
        return new String[] {
            "jet " + edition.libraryVersion() + ", edition " + edition.name(), "data " + edition.dataHash()
        };
    }
}
