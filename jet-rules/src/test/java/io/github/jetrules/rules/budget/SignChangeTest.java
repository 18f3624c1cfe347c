package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignChangeTest {

    /** Rows from a head count of 7 on, by their differences; null where the difference is not known. */
    private static List<BudgetRow> rows(@Nullable Long... differences) {
        List<BudgetRow> rows = new ArrayList<>();
        for (Long difference : differences) {
            rows.add(new ImmutableBudgetRow(
                    Headcount.of(7 + rows.size()),
                    List.of(),
                    Optional.empty(),
                    Optional.of(Yen.of(1_000)),
                    List.of(),
                    Optional.ofNullable(difference).map(yen -> Yen.of(1_000 + yen)),
                    difference == null ? Outcome.UNDETERMINED : Outcome.ASSESSED,
                    Set.of(),
                    Assurances.NONE));
        }
        return rows;
    }

    private static void check(
            SignChange change,
            SignChange.Status status,
            @Nullable Integer start,
            @Nullable Balance startSign,
            @Nullable Integer at,
            @Nullable Balance sign) {
        assertThat(change.status()).isEqualTo(status);
        assertThat(change.start().map(Headcount::people)).isEqualTo(Optional.ofNullable(start));
        assertThat(change.startSign()).isEqualTo(Optional.ofNullable(startSign));
        assertThat(change.participants().map(Headcount::people)).isEqualTo(Optional.ofNullable(at));
        assertThat(change.sign()).isEqualTo(Optional.ofNullable(sign));
    }

    @Test
    void theSmallestHeadCountWithAnotherSignIsFound() {
        check(
                SignChange.in(rows(5L, 1L, -1L, -9L, 3L)),
                SignChange.Status.CHANGES,
                7,
                Balance.MEASURE_EXCEEDS_COST,
                9,
                Balance.COST_EXCEEDS_MEASURE);
        check(
                SignChange.in(rows(-5L, -1L, 1L)),
                SignChange.Status.CHANGES,
                7,
                Balance.COST_EXCEEDS_MEASURE,
                9,
                Balance.MEASURE_EXCEEDS_COST);
    }

    @Test
    void aDifferenceOfZeroIsASignOfItsOwn() {
        check(
                SignChange.in(rows(5L, 0L, -1L)),
                SignChange.Status.CHANGES,
                7,
                Balance.MEASURE_EXCEEDS_COST,
                8,
                Balance.EQUAL);
        check(
                SignChange.in(rows(0L, 0L, 1L)),
                SignChange.Status.CHANGES,
                7,
                Balance.EQUAL,
                9,
                Balance.MEASURE_EXCEEDS_COST);
    }

    @Test
    void oneSignThroughoutIsNoChange() {
        check(SignChange.in(rows(-1L, -2L)), SignChange.Status.NONE, 7, Balance.COST_EXCEEDS_MEASURE, null, null);
        check(SignChange.in(rows(1L)), SignChange.Status.NONE, 7, Balance.MEASURE_EXCEEDS_COST, null, null);
    }

    @Test
    void theSearchStartsAtTheFirstDifferenceThatIsKnown() {
        check(
                SignChange.in(rows(null, null, 2L, -2L)),
                SignChange.Status.CHANGES,
                9,
                Balance.MEASURE_EXCEEDS_COST,
                10,
                Balance.COST_EXCEEDS_MEASURE);
    }

    @Test
    void aGapBeforeAnyChangeLeavesItOpenAndOneAfterItDoesNot() {
        check(SignChange.in(rows(1L, null, -1L)), SignChange.Status.OPEN, 7, Balance.MEASURE_EXCEEDS_COST, null, null);
        check(SignChange.in(rows(null, null)), SignChange.Status.OPEN, null, null, null, null);
        check(
                SignChange.in(rows(1L, -1L, null)),
                SignChange.Status.CHANGES,
                7,
                Balance.MEASURE_EXCEEDS_COST,
                8,
                Balance.COST_EXCEEDS_MEASURE);
    }

    @Provide
    Arbitrary<List<Long>> differences() {
        return Arbitraries.longs().between(-2, 2).list().ofMinSize(1).ofMaxSize(30);
    }

    @Property
    void itAgreesWithALookAtEveryHeadCount(@ForAll("differences") List<Long> differences) {
        SignChange change = SignChange.in(rows(differences.toArray(Long[]::new)));
        Optional<Integer> expected = IntStream.range(0, differences.size())
                .filter(i -> Long.signum(differences.get(i)) != Long.signum(differences.get(0)))
                .mapToObj(i -> 7 + i)
                .findFirst();
        assertThat(change.participants().map(Headcount::people)).isEqualTo(expected);
        assertThat(change.status())
                .isEqualTo(expected.isPresent() ? SignChange.Status.CHANGES : SignChange.Status.NONE);
    }
}
