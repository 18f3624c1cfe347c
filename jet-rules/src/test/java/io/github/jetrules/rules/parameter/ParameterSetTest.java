package io.github.jetrules.rules.parameter;

import static io.github.jetrules.rules.parameter.Histories.KEY;
import static io.github.jetrules.rules.parameter.Histories.day;
import static io.github.jetrules.rules.parameter.Histories.set;
import static io.github.jetrules.rules.parameter.Histories.value;
import static io.github.jetrules.rules.parameter.Histories.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSetTest {

    private static final ParameterHistory<Integer> YEARLY =
            yearly(value(90, "2018-04-01/2019-03-31", "2019-03-31"), value(92, "2020-04-01/2021-03-31", "2021-03-31"));
    private static final ParameterSet SET = set(EvidencePolicy.standard(), YEARLY);

    @Test
    void valueInForceIsTheOneThatIsRead() {
        InForce<Integer> known = SET.inForce(KEY, day("2020-04-01"));

        assertThat(known).isEqualTo(SET.read(KEY, day("2020-04-01")));
        assertThat(known.value()).isEqualTo(92);
        assertThat(known.assurances().weakest()).contains(Assurance.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31", "2019-04-01", "2020-03-31", "2021-04-01"})
    void directAccessOnADayWithoutAValueThrows(String day) {
        NoValueInForceException thrown =
                catchThrowableOfType(NoValueInForceException.class, () -> SET.inForce(KEY, day(day)));

        assertThat(thrown.parameterId()).isEqualTo("test.number");
        assertThat(thrown.date()).isEqualTo(day);
        assertThat(thrown.missing()).isEqualTo(((Gap<?>) SET.read(KEY, day(day))).missing());
        assertThat(thrown).hasMessageStartingWith("parameter 'test.number' has no usable value on " + day + " (gap.");
    }

    @Test
    void turningPointsAreTheDaysFromWhichOnAParameterReadsOtherwise() {
        assertThat(SET.turningPoints(List.of(KEY)))
                .containsExactly(day("2018-04-01"), day("2019-04-01"), day("2020-04-01"), day("2021-04-01"));
        assertThat(SET.turningPoints(List.of())).isEmpty();
    }

    @Test
    void turningPointsOfAParameterThatIsNotKnownAreRefused() {
        Parameter<Integer> other = Parameter.of("test.other", ParameterType.COUNT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.turningPoints(List.of(KEY, other)))
                .withMessage("parameter 'test.other' is not known to this set");
    }

    @Test
    void directAccessToARefusedValueThrows() {
        ParameterSet strict = SET.with(EvidencePolicy.refusingOnly(EnumSet.allOf(Assurance.class)));

        NoValueInForceException thrown =
                catchThrowableOfType(NoValueInForceException.class, () -> strict.inForce(KEY, day("2020-04-01")));

        assertThat(thrown.missing().code()).isEqualTo(GapQuestions.REFUSED);
        assertThat(thrown).hasMessage("parameter 'test.number' has no usable value on 2020-04-01 (gap.refused)");
    }

    @Test
    void exceptionCanBeTransported() {
        NoValueInForceException thrown =
                catchThrowableOfType(NoValueInForceException.class, () -> SET.inForce(KEY, day("2018-03-31")));

        NoValueInForceException copy = Serialisation.copy(thrown);

        assertThat(copy).hasMessage(thrown.getMessage());
        assertThat(copy.parameterId()).isEqualTo("test.number");
        assertThat(copy.date()).isEqualTo("2018-03-31");
        assertThat(copy.missing()).isEqualTo(thrown.missing());
    }

    @Test
    void otherPolicyGivesAnotherSetAndLeavesThisOne() {
        ParameterSet carrying = SET.with(EvidencePolicy.carryForward());

        assertThat(carrying.policy()).isEqualTo(EvidencePolicy.carryForward());
        assertThat(carrying.inForce(KEY, day("2019-04-01")).value()).isEqualTo(90);
        assertThat(SET.policy()).isEqualTo(EvidencePolicy.standard());
        assertThat(SET.read(KEY, day("2019-04-01"))).isInstanceOf(Gap.class);
        assertThat(carrying.with(EvidencePolicy.standard()).read(KEY, day("2019-04-01")))
                .isEqualTo(SET.read(KEY, day("2019-04-01")));
    }

    @Test
    void unknownParameterIsRefused() {
        Parameter<Integer> other = Parameter.of("test.other", ParameterType.COUNT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.read(other, day("2020-04-01")))
                .withMessage("parameter 'test.other' is not known to this set");
        assertThatIllegalArgumentException().isThrownBy(() -> SET.inForce(other, day("2020-04-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> SET.history(other));
    }

    @Test
    void sameParameterTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterSet.of(List.of(YEARLY, YEARLY), EvidencePolicy.standard()));
    }

    @Test
    void historiesAreGivenBackAsTheyWere() {
        assertThat(SET.histories()).isEqualTo(List.of(YEARLY));
        assertThat(SET.history(KEY)).isSameAs(YEARLY);
    }

    @Test
    void keyOfAnotherTypeIsRefused() {
        Parameter<LocalDate> date = Parameter.of("test.number", ParameterType.DATE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SET.inForce(date, day("2020-04-01")))
                .withMessage("the key 'test.number' is for a date from 1947-04-01 to 3000-03-31, such as 2015-08-03;"
                        + " the parameter is a number from 0 to 100, such as 2");
        assertThatIllegalArgumentException().isThrownBy(() -> SET.read(date, day("2020-04-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> SET.history(date));
        assertThatIllegalArgumentException().isThrownBy(() -> SET.turningPoints(List.of(date)));
    }

    @Test
    void keyOfAnotherTypeIsRefusedWhateverItSaysItAccepts() {
        String accepted = ParameterType.COUNT.accepted();
        Function<String, Set<Integer>> none = text -> Set.of();
        List<ParameterType<?>> others = List.of(
                ParameterType.of(LocalDate.class, accepted, LocalDate::parse, LocalDate::toString),
                ParameterType.of(Long.class, accepted, Long::valueOf, Object::toString),
                ParameterType.setOf(Integer.class, accepted, none, Object::toString));

        for (ParameterType<?> other : others) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SET.read(Parameter.of("test.number", other), day("2020-04-01")))
                    .withMessageStartingWith("the key 'test.number' is for ");
        }
    }

    @Test
    void keyOfTheSameTypeMayBeAnotherObjectInOtherWords() {
        ParameterType<Integer> same = ParameterType.of(Integer.class, "a few", Integer::valueOf, Object::toString);

        assertThat(SET.inForce(Parameter.of("test.number", same), day("2020-04-01"))
                        .value())
                .isEqualTo(92);
    }
}
