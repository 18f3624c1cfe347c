package io.github.jetrules.rules;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Locale;

/** Prints an answer; {@link WithoutJacksonTest} runs it in a process of its own. */
public final class WithoutJackson {

    private WithoutJackson() {}

    public static void main(String[] args) {
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
            System.out.println("Jackson is there");
        } catch (ClassNotFoundException expected) {
            System.out.println(JetRules.standard()
                    .countries()
                    .status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(2019))
                    .explain(Locale.ENGLISH));
        }
    }
}
