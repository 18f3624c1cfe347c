package io.github.jetrules.rules.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Ints;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Line THREE = line(3, 92_000);

    private static Line line(int quantity, long unit) {
        return Line.of(Item.MEMBERSHIP_FEE, quantity, Yen.of(unit), Assurances.of(Assurance.VERIFIED), List.of());
    }

    @Test
    void amountIsSoManyTimesTheUnit() {
        assertThat(THREE.yen()).isEqualTo(Yen.of(276_000));
        assertThat(THREE.quantity()).contains(3);
        assertThat(THREE.unitAmount()).contains(Yen.of(92_000));
        assertThat(line(1, 92_000).times(3)).isEqualTo(THREE);
        assertThat(line(3, 1).withUnit(Yen.of(92_000))).isEqualTo(THREE);
    }

    @Test
    void isNotReadWithAnAmountThatDoesNotFit() throws IOException {
        byte[] quantity = Ints.toByteArray(1_234_567);

        assertThat(Serialisation.patched(line(1_234_567, 1L << 33), quantity, Ints.toByteArray(1 << 29)))
                .isEqualTo(line(1 << 29, 1L << 33));
        assertThatThrownBy(() ->
                        Serialisation.patched(line(1_234_567, 1L << 33), quantity, Ints.toByteArray(Integer.MAX_VALUE)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("2147483647 times JPY 8589934592 does not fit");
        assertThatThrownBy(() -> Serialisation.patched(line(1_234_567, 1L << 33), quantity, Ints.toByteArray(-1)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("quantity -1 is negative; accepted: 0 or more");
    }

    @Test
    void anAmountForItselfHasNeitherQuantityNorUnit() {
        Line line = Line.of(Item.STANDARD_EXPENSES, Yen.of(1_204_000), Assurances.NONE, List.of());
        assertThat(line.yen()).isEqualTo(Yen.of(1_204_000));
        assertThat(line.quantity()).isEmpty();
        assertThat(line.unitAmount()).isEmpty();
        assertThat(line.times(1)).isEqualTo(line);
        assertThatThrownBy(() -> line.times(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity 3 is of an amount for itself; accepted: 1");
    }

    @Test
    void keepsWhomItIsAboutInTheirOrderWhateverBecomesOfTheMap() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("role", "ALT");
        about.put("arrival", "2019-07-28");
        Line line = Line.of(Item.EMPLOYMENT_COSTS, 1, Yen.of(1), about, Assurances.NONE, List.of());
        about.clear();
        assertThat(line.about()).containsExactly(Map.entry("role", "ALT"), Map.entry("arrival", "2019-07-28"));
        assertThatThrownBy(() -> line.about().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void linesThatSayTheSameAreEqual() {
        assertThat(line(3, 92_000)).isEqualTo(THREE).hasSameHashCodeAs(THREE);
        assertThat(List.of(
                        line(2, 92_000),
                        line(3, 92_001),
                        Line.of(Item.MEMBERSHIP_FEE, 3, Yen.of(92_000), Assurances.NONE, List.of()),
                        Line.of(
                                Item.MEMBERSHIP_FEE,
                                3,
                                Yen.of(92_000),
                                Map.of("role", "ALT"),
                                Assurances.of(Assurance.VERIFIED),
                                List.of())))
                .doesNotContain(THREE);
        assertThat(THREE).isNotEqualTo("another thing");
        assertThat(THREE.hashCode()).isNotEqualTo(line(2, 92_000).hashCode());
        assertThat(THREE).hasToString(THREE.details().toString());
    }

    @Test
    void noQuantityIsNegative() {
        assertThat(line(0, 92_000).yen()).isEqualTo(Yen.ZERO);
        assertThatThrownBy(() -> line(-1, 92_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity -1 is negative; accepted: 0 or more");
        assertThatThrownBy(() -> THREE.times(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> line(2, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        Line most = line(1, Long.MAX_VALUE);
        assertThat(Line.total(List.of(most))).isEqualTo(Yen.of(Long.MAX_VALUE));
        assertThatThrownBy(() -> Line.total(List.of(most, line(1, 1)))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theTotalWithoutAnItemLeavesOutAllItsLines() {
        Line pay = Line.of(Item.EMPLOYMENT_COSTS, 1, Yen.of(5), Assurances.NONE, List.of());

        assertThat(Line.totalWithout(Item.EMPLOYMENT_COSTS, List.of(pay, THREE, pay, line(1, 7))))
                .isEqualTo(Yen.of(276_007));
        assertThat(Line.totalWithout(Item.EMPLOYMENT_COSTS, List.of(pay))).isEqualTo(Yen.ZERO);
        assertThatThrownBy(() ->
                        Line.totalWithout(Item.EMPLOYMENT_COSTS, List.of(pay, line(1, Long.MAX_VALUE), line(1, 1))))
                .isInstanceOf(ArithmeticException.class);
    }
}
