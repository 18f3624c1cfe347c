package io.github.jetrules.core.source;

import static io.github.jetrules.core.fixture.Samples.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void hasTheWordsWhereTheyWereSeen() {
        Citation citation = Citation.of(NOTICE, "part 1", "渡航費用");
        assertThat(citation.source()).isEqualTo(NOTICE);
        assertThat(citation.at()).isEqualTo("part 1");
        assertThat(citation.quote()).contains("渡航費用");
        assertThat(Citation.of(NOTICE, "part 1").quote()).isEmpty();
    }

    @Test
    void namesItsPlaceInWords() {
        assertThat(Citation.of(NOTICE, "part 1").place(Locale.JAPAN)).isEqualTo("通知 第1部");
        assertThat(Citation.of(NOTICE, "part 2").place(Locale.JAPAN)).isEqualTo("通知 part 2");
        assertThat(Citation.of(NOTICE, "part 1").place(Locale.ENGLISH)).isEqualTo("NOTICE, part 1");
        assertThat(Citation.of(NOTICE, "part 1").place(Locale.FRANCE)).isEqualTo("NOTICE, part 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void refusesABlankPlaceAndABlankQuotation(String blank) {
        assertThatThrownBy(() -> Citation.of(NOTICE, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a citation of NOTICE names no place");
        assertThatThrownBy(() -> Citation.of(NOTICE, "part 1", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a citation of NOTICE quotes nothing");
    }

    @Test
    void isAValue() {
        Citation citation = Citation.of(NOTICE, "part 1", "渡航費用");
        assertThat(citation)
                .isEqualTo(Citation.of(NOTICE, "part 1", "渡航費用"))
                .hasSameHashCodeAs(Citation.of(NOTICE, "part 1", "渡航費用"))
                .isNotEqualTo(Citation.of(NOTICE, "part 1"))
                .isNotEqualTo(Citation.of(NOTICE, "part 2", "渡航費用"));
    }
}
