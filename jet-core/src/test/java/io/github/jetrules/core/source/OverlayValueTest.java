package io.github.jetrules.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayValueTest {

    private static final DateSpan SPAN = DateSpan.parse("2020-04-01/..");

    @Test
    void hasWhatItWasBuiltWith() {
        OverlayValue value = value("cost.membership-fee", "95000", "budget, p. 3");
        assertThat(value.parameter()).isEqualTo("cost.membership-fee");
        assertThat(value.span()).isEqualTo(SPAN);
        assertThat(value.value()).isEqualTo("95000");
        assertThat(value.at()).isEqualTo("budget, p. 3");
        assertThat(value.quote()).isEmpty();
        assertThat(value).isEqualTo(value("cost.membership-fee", "95000", "budget, p. 3"));
        assertThat(value).isNotEqualTo(value("cost.membership-fee", "95001", "budget, p. 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesToBeBlank(String blank) {
        assertThatThrownBy(() -> value(blank, "95000", "budget"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value of an overlay names no parameter: 95000");
        assertThatThrownBy(() -> value("fee", blank, "budget"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of fee in an overlay is blank; accepted: a value as the data files write it");
        assertThatThrownBy(() -> value("fee", "95000", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the value of fee in an overlay does not say where it comes from; accepted: a place in a document");
        assertThatThrownBy(() -> OverlayValue.builder()
                        .parameter("fee")
                        .span(SPAN)
                        .value("95000")
                        .at("budget")
                        .quote(blank)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the quote of the value of fee in an overlay is blank; accepted: the words of that place,"
                        + " or no quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1947-04-01/3000-03-31", "1947-04-01/..", "3000-03-31/.."})
    void mayReachTheEndsOfTheRange(String span) {
        assertThat(valueOf(span).span()).hasToString(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1947-03-31/2020-03-31", "1947-03-31/..", "2020-04-01/3000-04-01", "3000-04-01/.."})
    void refusesDaysOutsideTheRange(String span) {
        assertThatThrownBy(() -> valueOf(span))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span " + span + " of fee is out of range; accepted: 1947-04-01 to 3000-03-31");
    }

    private static OverlayValue valueOf(String span) {
        return OverlayValue.builder()
                .parameter("fee")
                .span(DateSpan.parse(span))
                .value("95000")
                .at("budget")
                .build();
    }

    @Test
    void refusesToLackWhatIsMandatory() {
        assertThatThrownBy(() -> OverlayValue.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("parameter", "span", "value", "at");
    }

    private static OverlayValue value(String parameter, String value, String at) {
        return OverlayValue.builder()
                .parameter(parameter)
                .span(SPAN)
                .value(value)
                .at(at)
                .build();
    }
}
