package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.budget.FiscalYearRange;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValuesTest {

    private static String written(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            JsonValues.writeObject(Map.of("a", value), json);
        }
        return text.toString();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Yen.of(92_000), "92000"),
                arguments(3, "3"),
                arguments(3L, "3"),
                arguments(new ApproximateYen(Yen.of(240_000_000)), "240000000"),
                arguments(CalendarPeriod.ofMonths(16), "\"P1Y4M\""),
                arguments(BilingualText.of("会費", "fee"), "{\"ja\":\"会費\",\"en\":\"fee\"}"),
                arguments(FiscalYearRange.parse("2019..2021"), "{\"from\":2019,\"through\":2021}"),
                arguments(FiscalYear.of(2019), "2019"),
                arguments(ProgrammeRound.of(34), "34"),
                arguments(true, "true"),
                arguments("as it stands", "\"as it stands\""),
                arguments(new BigDecimal("0.560"), "\"0.560\""),
                arguments(LocalDate.of(2019, 7, 28), "\"2019-07-28\""),
                arguments(DateSpan.parse("2019-04-01/2020-03-31"), "\"2019-04-01/2020-03-31\""),
                arguments(YearMonth.of(2019, 12), "\"2019-12\""),
                arguments(CountryCode.of("PH"), "\"PH\""),
                arguments(Outcome.ELIGIBLE, "\"ELIGIBLE\""),
                arguments(OrganisationKind.DESIGNATED_CITY, "\"designated-city\""),
                arguments(List.of(1, 2), "[1,2]"),
                arguments(Fact.known(Yen.of(1)), "1"),
                arguments(Fact.askedWithoutAnswer(), "null"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenByItsType(Object value, String written) throws IOException {
        assertThat(written(value)).isEqualTo("{\"a\":" + written + "}");
    }

    static Stream<Object> unknown() {
        return Stream.of(1.5, Optional.empty(), List.of(1.5), Fact.known(1.5));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aValueOfATypeWithoutAFormIsADefect(Object value) {
        assertThatThrownBy(() -> written(value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("there is no JSON for a value of class java\\.[a-zA-Z.]+; this is a bug");
    }
}
