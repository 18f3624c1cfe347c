package io.github.jetrules.rules.parameter;

import static io.github.jetrules.rules.parameter.Histories.KEY;
import static io.github.jetrules.rules.parameter.Histories.norm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterHistoryTest {

    @Test
    void historyHasAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(Histories::norm)
                .withMessage("parameter 'test.number' has no values");
    }

    @Test
    void gapSaysWhatIsNotKnown() {
        DateSpan span = DateSpan.parse("2019-04-01/2020-03-31");
        Citation citation = Citation.of(Histories.source(SourceTier.NOTICE), "p. 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourcedValue.of(
                        span, Optional.empty(), citation, Optional.empty(), Precision.EXACT, Optional.empty()))
                .withMessage("a gap needs a note: 2019-04-01/2020-03-31");
    }

    @Test
    void keyIsPrintedAsItsIdWhoseFirstPartIsTheTopic() {
        assertThat(KEY).hasToString("test.number");
        assertThat(KEY.topic()).isEqualTo("test");
        assertThat(norm(Histories.value(1, "2019-04-01/..", "2020-03-31")).parameter())
                .isEqualTo(KEY);
    }
}
