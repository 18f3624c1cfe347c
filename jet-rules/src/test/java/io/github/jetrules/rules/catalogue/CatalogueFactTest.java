package io.github.jetrules.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.Precision;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueFactTest {

    private static CatalogueFact.Builder fact(String id, String value) {
        return CatalogueFact.builder()
                .id(id)
                .topic("cost")
                .statement(BilingualText.of("会費", "Membership fee"))
                .value(value)
                .unit("yen per participant")
                .valid(BilingualText.of("令和元年度", "FY2019"))
                .span(DateSpan.parse("2019-04-01/2020-03-31"))
                .citation(notice("CST-02").citation());
    }

    private static CatalogueFact notice(String id) {
        return JetRules.standard().facts().find(id).orElseThrow();
    }

    @Test
    void factIsToldWithItsValuePeriodAndPlace() {
        assertThat(notice("CST-02").explain(Locale.ENGLISH)).isEqualTo("""
                        CST-02  92000 [yen per participant]  FY2019
                                Item 2: JET Programme membership fee
                                NOTICE, ref 1 p. 23 経費 2: 「１人あたり 9.2万円」""");
    }

    @Test
    void valueInWordsIsTranslatedForJapanese() {
        assertThat(notice("STA-13").explain(Locale.ENGLISH)).startsWith("STA-13  about 70000 [people, approximate]");
        assertThat(notice("STA-13").explain(Locale.JAPANESE)).startsWith("STA-13  約70,000 [");
        assertThat(notice("STA-01").explain(Locale.JAPANESE)).startsWith("STA-01  5761 [");
    }

    @Test
    void factIsExactUnlessItSaysOtherwise() {
        assertThat(fact("A-1", "92000").build().precision()).isEqualTo(Precision.EXACT);
    }

    @Test
    void factHasAnIdAndAValue() {
        assertThatThrownBy(() -> fact(" ", "92000").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact ' ' lacks an id or a value");
        assertThatThrownBy(() -> fact("A-1", " ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'A-1' lacks an id or a value");
    }
}
