package io.github.jetrules.rules;

import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.calendar.CalendarParameters;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.eligibility.EligibilityParameters;
import io.github.jetrules.rules.fiscal.FiscalParameters;
import io.github.jetrules.rules.fiscal.StatutoryParameters;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.remuneration.RemunerationParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds the typed key of an id in the keys of its topic, so that a question touches no topic but its own. */
final class Keys implements Function<String, Parameter<?>> {

    /** The topics whose keys must all have data; the countries are a family of their own. */
    private static final List<String> TOPICS =
            List.of("country", "eligibility", "appointment", "remuneration", "cost", "fiscal", "calendar");

    /** The keys that must have data. */
    static List<Parameter<?>> required() {
        List<Parameter<?>> keys = new ArrayList<>();
        for (String topic : TOPICS) {
            keys.addAll(of(topic));
        }
        return List.copyOf(keys);
    }

    private static List<Parameter<?>> of(String topic) {
        return switch (topic) {
            case "country" -> CountryParameters.ALL;
            case "eligibility" -> EligibilityParameters.ALL;
            case "appointment" -> AppointmentParameters.ALL;
            case "remuneration" -> RemunerationParameters.ALL;
            case "cost" -> CostParameters.ALL;
            case "fiscal" -> fiscal();
            case "calendar" -> CalendarParameters.ALL;
            default -> List.of();
        };
    }

    private static List<Parameter<?>> fiscal() {
        List<Parameter<?>> keys = new ArrayList<>(FiscalParameters.ALL);
        keys.addAll(StatutoryParameters.ALL);
        return keys;
    }

    @Override
    public Parameter<?> apply(String id) {
        for (Parameter<?> key : of(id.substring(0, id.indexOf('.')))) {
            if (key.id().equals(id)) {
                return key;
            }
        }
        return CountryParameters.find(id)
                .orElseThrow(() -> new IllegalStateException("parameter '" + id + "' has no key; this is a bug"));
    }
}
