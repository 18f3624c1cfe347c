package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.LastTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java builds an object that it reads without its constructor, so what was stored is checked once more. */
class StoredValuesTest {

    static Stream<Arguments> spoilt() {
        byte[] fiscalYear2019 = {0, 0, 2019 >> 8, (byte) 2019};
        byte[] fiscalYear1950 = {0, 0, 1950 >> 8, (byte) 1950};
        byte[] year2019 = {3, 0, 0, 2019 >> 8, (byte) 2019, 12, 15};
        byte[] year1900 = {3, 0, 0, 1900 >> 8, (byte) 1900, 12, 15};
        CatalogueFact fact = JetRules.standard().facts().facts().get(0);
        return Stream.of(
                Arguments.of(Applicant.of(Role.ALT, CountryCode.of("ZW")), bytes("ZW"), bytes("JP")),
                Arguments.of(LastTime.in(FiscalYear.of(2019)), fiscalYear2019, fiscalYear1950),
                Arguments.of(StageQuestion.of(LocalDate.of(2019, 12, 15)), year2019, year1900),
                Arguments.of(fact, bytes(fact.id()), bytes(" ".repeat(fact.id().length()))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatWasStoredIsCheckedAsWhatIsBuilt(Object value, byte[] old, byte[] other) {
        assertThatThrownBy(() -> Serialisation.patched(value, old, other)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Serialisation.copy(value)).isEqualTo(value);
    }

    @Test
    void aValueOfTheLawIsReadAsItWas() {
        assertThat(JetRules.standard().parameters().histories())
                .flatExtracting(history -> history.values().entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Serialisation.copy(entry)).isEqualTo(entry));
    }

    @Test
    void aProvisionIsReadAsItWas() {
        assertThat(JetRules.standard().provisions())
                .isNotEmpty()
                .allSatisfy(
                        provision -> assertThat(Serialisation.copy(provision)).isEqualTo(provision));
    }
}
