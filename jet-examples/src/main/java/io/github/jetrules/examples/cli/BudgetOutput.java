package io.github.jetrules.examples.cli;

import picocli.CommandLine.Option;

/** The options that say how a budget is printed. */
final class BudgetOutput extends LanguageOption {

    enum Format {
        text,
        json,
        csv
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "Text for people, JSON for programs, or CSV for spreadsheets, whose names are the same in"
                    + " every language. In CSV 0 is nothing due or counted, 'unknown' an amount that is not known,"
                    + " and 'not-applicable' one that cannot be. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    BudgetOutput() {}

    Format format() {
        return format;
    }
}
