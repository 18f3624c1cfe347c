package io.github.jetrules.examples.cli;

import picocli.CommandLine.Option;

/** The options that say how an answer is printed. */
final class Output extends LanguageOption {

    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Text for people, or JSON for programs. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    Output() {}

    boolean isJson() {
        return format == Format.json;
    }
}
