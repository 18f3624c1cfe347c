package io.github.jetrules.core.source;

import static io.github.jetrules.core.fixture.Samples.OVERLAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.DateSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {

    private static final BilingualText TITLE = BilingualText.of("来年度", "next year");

    @Test
    void hasItsValues() {
        assertThat(OVERLAY.id()).isEqualTo("next-year");
        assertThat(OVERLAY.title()).isEqualTo(TITLE);
        assertThat(OVERLAY.values()).hasSize(1);
        assertThatThrownBy(() -> OVERLAY.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isASourceOfTheLowestRank() {
        Source source = OVERLAY.source();
        assertThat(source.id()).isEqualTo("next-year");
        assertThat(source.title()).isEqualTo(TITLE);
        assertThat(source.tier()).isEqualTo(SourceTier.OVERLAY);
        assertThat(source.publisher()).isEqualTo(BilingualText.of("利用者", "the caller"));
        assertThat(source.published()).isEqualTo("undated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankId(String blank) {
        assertThatThrownBy(() -> Overlay.builder()
                        .id(blank)
                        .title(TITLE)
                        .addAllValues(OVERLAY.values())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of overlay 'next year' is blank");
    }

    /** An id is printed in answers, where a line break or an escape code would do harm. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\u001b[31m", "\u007f"})
    void refusesAnIdWithAControlCharacter(String id) {
        assertThatThrownBy(() -> Overlay.builder()
                        .id(id)
                        .title(TITLE)
                        .addAllValues(OVERLAY.values())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of overlay 'next year' has a control character; accepted: a name on one line");
    }

    @Test
    void refusesToHaveNoValues() {
        assertThatThrownBy(() -> Overlay.builder().id("empty").title(TITLE).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overlay 'empty' has no values");
    }

    @Test
    void mayHaveSpansOfOneParameterThatDoNotOverlap() {
        assertThat(overlay(
                                value("fee", "2020-04-01/2021-03-31"),
                                value("insurance", "2020-04-01/.."),
                                value("fee", "2021-04-01/.."))
                        .values())
                .hasSize(3);
    }

    @Test
    void refusesSpansOfOneParameterThatOverlap() {
        assertThatThrownBy(() -> overlay(
                        value("insurance", "2020-04-01/.."),
                        value("fee", "2020-04-01/2021-03-31"),
                        value("other", "2020-04-01/.."),
                        value("fee", "2021-03-31/..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two values of fee overlap: 2020-04-01/2021-03-31 and 2021-03-31/..");
    }

    private static Overlay overlay(OverlayValue... values) {
        return Overlay.builder()
                .id("plan")
                .title(TITLE)
                .addAllValues(List.of(values))
                .build();
    }

    private static OverlayValue value(String parameter, String span) {
        return OverlayValue.builder()
                .parameter(parameter)
                .span(DateSpan.parse(span))
                .value("95000")
                .at("budget")
                .build();
    }

    @Test
    void refusesToLackWhatIsMandatory() {
        assertThatThrownBy(() -> Overlay.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("id", "title");
    }
}
