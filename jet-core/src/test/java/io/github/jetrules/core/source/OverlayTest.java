package io.github.jetrules.core.source;

import static io.github.jetrules.core.fixture.Samples.OVERLAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.DateSpan;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    /** Its texts are printed in answers, where a line break would make a reason of its own and an escape code do harm. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", "a\u2029b", "\u001b[31m", "\u007f"})
    void refusesATextWithAControlCharacter(String text) {
        OverlayValue value = OVERLAY.values().get(0);

        assertRefused(() -> overlay(text, TITLE), "the id of an overlay");
        assertRefused(() -> overlay("id", BilingualText.of(text, "en")), "the Japanese title of overlay 'id'");
        assertRefused(() -> overlay("id", BilingualText.of("ja", text)), "the English title of overlay 'id'");
        assertRefused(
                () -> copy(value, text).build(),
                "where the value of " + value.parameter() + " in an overlay comes from");
        assertRefused(() -> copy(value, "p. 1").quote(text).build(), "the quote of the value of " + value.parameter());
    }

    @ParameterizedTest
    @ValueSource(strings = {" plan", "NOTICE ", "plan\u3000"})
    void refusesAnIdWithBlanksAroundIt(String id) {
        assertThatThrownBy(() -> overlay(id, TITLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of overlay '" + id + "' begins or ends with a blank; accepted: a name without");
    }

    private static void assertRefused(ThrowingCallable call, String name) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " has a control character; accepted: a text on one line");
    }

    private static OverlayValue.Builder copy(OverlayValue value, String at) {
        return OverlayValue.builder()
                .parameter(value.parameter())
                .span(value.span())
                .value(value.value())
                .at(at);
    }

    private static Overlay overlay(String id, BilingualText title) {
        return Overlay.builder()
                .id(id)
                .title(title)
                .addAllValues(OVERLAY.values())
                .build();
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
