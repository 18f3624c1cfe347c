package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void placesAreFilledByName() {
        Template template = Template.parse("{a} and {b}, then {a}.");
        assertThat(template.names()).containsExactly("a", "b", "a");
        assertThat(template.fill(name -> name.toUpperCase(Locale.ROOT))).isEqualTo("A and B, then A.");
    }

    @Test
    void aTextWithoutPlacesStaysAsItIs() {
        assertThat(Template.parse("It's $1 \\ 100%.").fill(name -> "?")).isEqualTo("It's $1 \\ 100%.");
        assertThat(Template.parse("").fill(name -> "?")).isEmpty();
    }

    @Test
    void aValueIsNotReadAsATemplate() {
        assertThat(Template.parse("{a}").fill(name -> "{b}")).isEqualTo("{b}");
    }

    @Test
    void anOpenBraceIsABug() {
        assertThatThrownBy(() -> Template.parse("an {open place"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("an {open place");
    }
}
