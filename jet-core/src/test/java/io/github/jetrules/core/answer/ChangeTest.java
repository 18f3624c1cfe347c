package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final ChangeCode CODE = ChangeCode.of("arrive-in", "group");

    @Test
    void isBroughtAboutBySomebodyOrByTime() {
        Change change = Change.of(CODE, "APRIL");
        assertThat(change.code()).isEqualTo(CODE);
        assertThat(change.arguments()).containsExactly("APRIL");
        assertThat(change.earliest()).isEmpty();
        assertThat(Change.from(LocalDate.of(2020, 4, 1), CODE, "APRIL").earliest())
                .contains(LocalDate.of(2020, 4, 1));
    }

    @Test
    void codesHaveAKeyAndTheirNames() {
        assertThat(CODE.key()).isEqualTo("change.arrive-in");
        assertThat(CODE.parameters()).containsExactly("group");
        assertThat(ChangeCode.of("wait").parameters()).isEmpty();
    }

    @Test
    void refusesTooFewAndTooManyArguments() {
        assertThatThrownBy(() -> Change.of(CODE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change change.arrive-in has arguments []; accepted: [group]");
        assertThatThrownBy(() -> Change.of(CODE, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change change.arrive-in has arguments [1, 2]; accepted: [group]");
        assertThatThrownBy(() -> Change.from(LocalDate.of(2020, 4, 1), CODE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAValue() {
        assertThat(Change.of(CODE, "APRIL"))
                .isEqualTo(Change.of(CODE, "APRIL"))
                .hasSameHashCodeAs(Change.of(ChangeCode.of("arrive-in", "group"), "APRIL"))
                .isNotEqualTo(Change.of(CODE, "SUMMER"))
                .isNotEqualTo(Change.from(LocalDate.of(2020, 4, 1), CODE, "APRIL"));
        assertThat(Change.of(CODE, "APRIL").arguments()).isEqualTo(List.of("APRIL"));
    }
}
