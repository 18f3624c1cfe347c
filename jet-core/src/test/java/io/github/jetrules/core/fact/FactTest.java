package io.github.jetrules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Serialisation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void knownHasItsValue() {
        Fact<Integer> fact = Fact.known(0);
        assertThat(fact.value()).contains(0);
        assertThat(fact.isKnown()).isTrue();
        assertThat(fact.wasAsked()).isFalse();
        assertThat(fact).hasToString("0").isEqualTo(Fact.known(0)).isNotEqualTo(Fact.known(1));
    }

    @Test
    void notSuppliedHasNoValueAndWasNotAsked() {
        Fact<Integer> fact = Fact.notSupplied();
        assertThat(fact.value()).isEmpty();
        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.wasAsked()).isFalse();
    }

    @Test
    void askedWithoutAnswerHasNoValueButWasAsked() {
        Fact<Integer> fact = Fact.askedWithoutAnswer();
        assertThat(fact.value()).isEmpty();
        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.wasAsked()).isTrue();
    }

    @Test
    void theThreeAreNeverEqual() {
        assertThat(Fact.<Boolean>notSupplied())
                .isNotEqualTo(Fact.<Boolean>askedWithoutAnswer())
                .isNotEqualTo(Fact.known(false));
        assertThat(Fact.<Boolean>askedWithoutAnswer()).isNotEqualTo(Fact.known(false));
    }

    @Test
    void refusesToKnowNull() {
        assertThatThrownBy(() -> Fact.known(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a known fact needs a value");
    }

    @Test
    void nullIsAFactThatWasNotSupplied() {
        assertThat(Fact.ofNullable(0)).isEqualTo(Fact.known(0));
        assertThat(Fact.<Integer>ofNullable(null)).isSameAs(Fact.<Integer>notSupplied());
    }

    @Test
    void mapsAKnownValueOnly() {
        assertThat(Fact.known(2).map(n -> "n" + n)).isEqualTo(Fact.known("n2"));
        Fact<String> notSupplied = Fact.<Integer>notSupplied().map(n -> fail());
        Fact<String> asked = Fact.<Integer>askedWithoutAnswer().map(n -> fail());
        assertThat(notSupplied).isSameAs(Fact.<String>notSupplied());
        assertThat(asked).isSameAs(Fact.<String>askedWithoutAnswer());
    }

    @Test
    void absentFactsAreTheSameAfterSerialisation() {
        assertThat(Serialisation.copy(Fact.<String>notSupplied())).isSameAs(Fact.<String>notSupplied());
        assertThat(Serialisation.copy(Fact.<String>askedWithoutAnswer())).isSameAs(Fact.<String>askedWithoutAnswer());
    }

    @Property
    void mappingByIdentityAndTwiceFollowsTheLaws(@ForAll int number) {
        Fact<Integer> fact = Fact.known(number);
        assertThat(fact.map(n -> n)).isEqualTo(fact);
        assertThat(fact.map(n -> n + 1L).map(n -> "n" + n)).isEqualTo(fact.map(n -> "n" + (n + 1L)));
    }

    private static String fail() {
        throw new AssertionError("mapped a fact that is absent");
    }
}
