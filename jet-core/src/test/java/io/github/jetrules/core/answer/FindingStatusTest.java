package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingStatusTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, MET, UNKNOWN, MET",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void followsTheTablesOfKleene(FindingStatus a, FindingStatus b, FindingStatus and, FindingStatus or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void hasAnOpposite(FindingStatus status, FindingStatus opposite) {
        assertThat(status.not()).isEqualTo(opposite);
    }

    @Property
    void isCommutativeAndAssociative(@ForAll FindingStatus a, @ForAll FindingStatus b, @ForAll FindingStatus c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void isIdempotentAbsorbingAndDistributive(
            @ForAll FindingStatus a, @ForAll FindingStatus b, @ForAll FindingStatus c) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void followsTheLawsOfDeMorgan(@ForAll FindingStatus a, @ForAll FindingStatus b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property
    void whatIsDecidedStaysDecidedWhenTheUnknownIsLearnt(@ForAll FindingStatus a, @ForAll FindingStatus learnt) {
        FindingStatus unknown = FindingStatus.UNKNOWN;
        if (a.and(unknown) != unknown) {
            assertThat(a.and(learnt)).isEqualTo(a.and(unknown));
        }
        if (a.or(unknown) != unknown) {
            assertThat(a.or(learnt)).isEqualTo(a.or(unknown));
        }
    }
}
