package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.rules.reasoning.Grounds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final QuestionCode ASK = QuestionCode.fact("verdict.fact", ValueType.YES_NO);
    private static final QuestionCode GAP = QuestionCode.sourceGap("verdict.gap", AskOf.CLAIR);
    private static final Grounds NOTHING = Grounds.NONE;

    private static Verdict verdict(FindingStatus status, String... missing) {
        return verdict(ASK, status, missing);
    }

    private static Verdict verdict(QuestionCode question, FindingStatus status, String... missing) {
        return verdict(question, status, true, missing);
    }

    private static Verdict verdict(QuestionCode question, FindingStatus status, boolean isKept, String... missing) {
        List<MissingFact> facts = Stream.of(missing)
                .map(fact -> new MissingFact(fact, question, List.of(), false, List.of()))
                .toList();
        return new Verdict(
                status, new Grounds(List.of(), facts, List.of(), Assurances.NONE, List.of()), NOTHING, isKept);
    }

    @Test
    void verdictsAreAlikeThatSayAndMissTheSame() {
        Verdict open = verdict(FindingStatus.UNKNOWN, "one", "two");

        assertThat(open.and(verdict(FindingStatus.UNKNOWN, "one", "two")).isSameOnAllDays())
                .isTrue();
        assertThat(open.and(verdict(FindingStatus.UNKNOWN, "one", "other")).isSameOnAllDays())
                .isFalse();
        assertThat(open.and(verdict(FindingStatus.UNKNOWN, "other", "two")).isSameOnAllDays())
                .isFalse();
        assertThat(open.and(verdict(FindingStatus.UNKNOWN, "one")).isSameOnAllDays())
                .isFalse();
        assertThat(verdict(FindingStatus.UNKNOWN, "one").and(open).isSameOnAllDays())
                .isFalse();
        assertThat(verdict(FindingStatus.MET).and(verdict(FindingStatus.MET)).isSameOnAllDays())
                .isTrue();
        assertThat(verdict(FindingStatus.MET)
                        .and(verdict(FindingStatus.NOT_MET))
                        .isSameOnAllDays())
                .isFalse();
    }

    @Test
    void whatIsNotTheSameOnAllDaysStaysSo() {
        Verdict met = verdict(FindingStatus.MET);
        Verdict mixed = met.and(verdict(FindingStatus.NOT_MET));

        assertThat(mixed.status()).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(mixed.and(mixed).isSameOnAllDays()).isFalse();
        assertThat(verdict(FindingStatus.UNKNOWN).and(mixed).isSameOnAllDays()).isFalse();
        assertThat(mixed.and(verdict(FindingStatus.UNKNOWN)).isSameOnAllDays()).isFalse();
    }

    @Test
    void whatTwoMakeIsRemembered() {
        Verdict met = verdict(FindingStatus.MET);
        Verdict same = verdict(FindingStatus.MET);
        Verdict both = met.and(same);

        assertThat(both.status()).isEqualTo(FindingStatus.MET);
        assertThat(met.and(same)).isSameAs(both);
        assertThat(met.and(verdict(FindingStatus.NOT_MET)).status()).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(met.and(same).status()).isEqualTo(FindingStatus.MET);
    }

    /** Of what is made anew for each question nothing can be remembered without end. */
    @Test
    void nothingIsRememberedOfWhatIsNotKept() {
        Verdict met = verdict(FindingStatus.MET);
        Verdict passing = verdict(GAP, FindingStatus.UNKNOWN, false, "one");

        assertThat(met.and(passing).isSameOnAllDays()).isFalse();
        assertThat(met.and(passing)).isNotSameAs(met.and(passing));
        assertThat(met.and(passing).isKept()).isFalse();
        assertThat(passing.and(met)).isNotSameAs(passing.and(met));
        assertThat(passing.and(passing).isSameOnAllDays()).isTrue();
        assertThat(met.and(met).isKept()).isTrue();
    }
}
