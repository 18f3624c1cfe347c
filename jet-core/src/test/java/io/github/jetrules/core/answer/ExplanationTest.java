package io.github.jetrules.core.answer;

import static io.github.jetrules.core.fixture.Samples.BASIS;
import static io.github.jetrules.core.fixture.Samples.MET;
import static io.github.jetrules.core.fixture.Samples.NOT_MET;
import static io.github.jetrules.core.fixture.Samples.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    @Test
    void refusesToHaveNoFinding() {
        assertThatThrownBy(() -> explanation(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer needs a finding");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNDETERMINED")
    void definiteAnswerLacksNothing(Outcome outcome) {
        Explanation complete = explanation(List.of(NOT_MET), List.of());
        assertThat(complete.requireFor(outcome)).isSameAs(complete);
        Explanation open = explanation(List.of(NOT_MET), List.of(Samples.fact("population", false)));
        assertThatThrownBy(() -> open.requireFor(outcome))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks ")
                .hasMessageContaining("population");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_LISTED", "INELIGIBLE", "NOT_PERMITTED", "NOT_APPLICABLE"})
    void negativeAnswerHasAFindingThatIsNotMet(Outcome outcome) {
        assertThat(outcome.isNegative()).isTrue();
        Explanation negative = explanation(List.of(MET, UNKNOWN, NOT_MET), List.of());
        assertThat(negative.requireFor(outcome)).isSameAs(negative);
        Explanation other = explanation(List.of(MET, UNKNOWN), List.of());
        assertThatThrownBy(() -> other.requireFor(outcome))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_LISTED", "INELIGIBLE", "NOT_PERMITTED", "NOT_APPLICABLE", "UNDETERMINED"})
    void otherDefiniteAnswersNeedNoSuchFinding(Outcome outcome) {
        assertThat(outcome.isNegative()).isFalse();
        Explanation met = explanation(List.of(MET), List.of());
        assertThat(met.requireFor(outcome)).isSameAs(met);
    }

    @Test
    void openAnswerSaysWhatIsMissing() {
        assertThat(Outcome.UNDETERMINED.isNegative()).isFalse();
        Explanation open = explanation(List.of(UNKNOWN), List.of(Samples.gap("fee", false)));
        assertThat(open.requireFor(Outcome.UNDETERMINED)).isSameAs(open);
        Explanation complete = explanation(List.of(UNKNOWN), List.of());
        assertThatThrownBy(() -> complete.requireFor(Outcome.UNDETERMINED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void copiesItsLists() {
        List<Finding> findings = new ArrayList<>(List.of(MET));
        List<MissingFact> missing = new ArrayList<>(List.of(Samples.fact("f", false)));
        List<Change> changes = new ArrayList<>(List.of(Change.of(ChangeCode.of("wait"))));
        Explanation explanation = new Explanation(BASIS, findings, missing, changes, Assurances.of(Assurance.VERIFIED));
        findings.clear();
        missing.clear();
        changes.clear();
        assertThat(explanation.findings()).containsExactly(MET);
        assertThat(explanation.missing()).hasSize(1);
        assertThat(explanation.changes()).hasSize(1);
        assertThatThrownBy(() -> explanation.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Explanation explanation(List<Finding> findings, List<MissingFact> missing) {
        return new Explanation(BASIS, findings, missing, List.of(), Assurances.NONE);
    }
}
