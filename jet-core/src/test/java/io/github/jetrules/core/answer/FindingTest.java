package io.github.jetrules.core.answer;

import static io.github.jetrules.core.fixture.Samples.CITATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final FindingCode CODE = FindingCode.notMet("cost.flight", "too-late", "year", "limit");

    @Test
    void hasWhatItsCodeSays() {
        Finding finding = new Finding(CODE, List.of(2019, 5), List.of(CITATION));
        assertThat(finding.rule()).isEqualTo("cost.flight");
        assertThat(finding.status()).isEqualTo(FindingStatus.NOT_MET);
        assertThat(finding.arguments()).containsExactly(2019, 5);
        assertThat(finding.citations()).containsExactly(CITATION);
    }

    @Test
    void codesHaveAKeyAndAStatus() {
        assertThat(CODE.key()).isEqualTo("finding.cost.flight.too-late");
        assertThat(CODE.parameters()).containsExactly("year", "limit");
        assertThat(FindingCode.met("r", "v").status()).isEqualTo(FindingStatus.MET);
        assertThat(FindingCode.notMet("r", "v").status()).isEqualTo(FindingStatus.NOT_MET);
        assertThat(FindingCode.unknown("r", "v").status()).isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void refusesTooFewAndTooManyArguments() {
        for (List<Object> arguments : List.<List<Object>>of(List.of(), List.of(1), List.of(1, 2, 3))) {
            assertThatThrownBy(() -> new Finding(CODE, arguments, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("finding finding.cost.flight.too-late has arguments " + arguments
                            + "; accepted: [year, limit]");
        }
    }

    @Test
    void copiesItsLists() {
        List<Object> arguments = new ArrayList<>(List.of(2019, 5));
        List<String> parameters = new ArrayList<>(List.of("year", "limit"));
        FindingCode code = new FindingCode("r", "v", FindingStatus.MET, parameters);
        Finding finding = new Finding(code, arguments, List.of());
        arguments.clear();
        parameters.clear();
        assertThat(finding.arguments()).containsExactly(2019, 5);
        assertThat(code.parameters()).containsExactly("year", "limit");
        assertThatThrownBy(() -> finding.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
