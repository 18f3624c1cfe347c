package io.github.jetrules.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.fixture.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssurancesTest {

    @Test
    void noneHasNoLevel() {
        assertThat(Assurances.NONE.levels()).isEmpty();
        assertThat(Assurances.NONE.weakest()).isEmpty();
        assertThat(Assurances.NONE).hasToString("[]");
    }

    @Test
    void listsTheStrongestLevelFirst() {
        Assurances both = Assurances.of(Assurance.OVERRIDDEN).plus(Assurance.VERIFIED);
        assertThat(both.levels()).containsExactly(Assurance.VERIFIED, Assurance.OVERRIDDEN);
        assertThat(both.weakest()).contains(Assurance.OVERRIDDEN);
        assertThat(both).hasToString("[VERIFIED, OVERRIDDEN]");
    }

    @Test
    void levelsCannotBeChanged() {
        Set<Assurance> levels = Assurances.of(Assurance.VERIFIED).levels();
        assertThatThrownBy(() -> levels.add(Assurance.PRESUMED)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void oneLevelAloneIsItsOwnWeakest(@ForAll Assurance level) {
        assertThat(Assurances.of(level).levels()).containsExactly(level);
        assertThat(Assurances.of(level).weakest()).contains(level);
        assertThat(Assurances.NONE.plus(level)).isSameAs(Assurances.of(level));
    }

    @Property
    void joiningIsIdempotentCommutativeAndAssociative(
            @ForAll("assurances") Assurances a,
            @ForAll("assurances") Assurances b,
            @ForAll("assurances") Assurances c) {
        assertThat(a.plus(a)).isSameAs(a);
        assertThat(a.plus(Assurances.NONE)).isSameAs(a);
        assertThat(a.plus(b)).isSameAs(b.plus(a));
        assertThat(a.plus(b).plus(c)).isSameAs(a.plus(b.plus(c)));
    }

    @Property
    void isMadeOfItsLevelsInAnyOrder(@ForAll("assurances") Assurances a) {
        List<Assurance> backwards = new ArrayList<>(a.levels());
        Collections.reverse(backwards);
        backwards.addAll(a.levels());
        assertThat(Assurances.of(a.levels())).isSameAs(a);
        assertThat(Assurances.of(backwards)).isSameAs(a);
    }

    @Property
    void joiningIsTheUnionOfTheLevels(@ForAll("assurances") Assurances a, @ForAll("assurances") Assurances b) {
        EnumSet<Assurance> union = EnumSet.noneOf(Assurance.class);
        union.addAll(a.levels());
        union.addAll(b.levels());
        assertThat(a.plus(b).levels()).isEqualTo(union);
    }

    @Property
    void joiningOneLevelIsJoiningItAlone(@ForAll("assurances") Assurances a, @ForAll Assurance level) {
        assertThat(a.plus(level)).isSameAs(a.plus(Assurances.of(level)));
    }

    @Property
    void weakestIsTheMaximumOfTheLevels(@ForAll("assurances") Assurances a) {
        assertThat(a.weakest()).isEqualTo(a.levels().stream().max(Comparator.naturalOrder()));
    }

    @Property
    void isTheSameObjectAfterSerialisation(@ForAll("assurances") Assurances a) {
        assertThat(Serialisation.copy(a)).isSameAs(a);
    }

    @Provide
    Arbitrary<Assurances> assurances() {
        return Words.assurances();
    }

    @Test
    void aLevelIsOneOfThemOrNot() {
        Assurances levels = Assurances.of(Assurance.VERIFIED).plus(Assurance.OVERRIDDEN);

        for (Assurance level : Assurance.values()) {
            assertThat(levels.contains(level)).isEqualTo(levels.levels().contains(level));
            assertThat(Assurances.NONE.contains(level)).isFalse();
        }
    }
}
