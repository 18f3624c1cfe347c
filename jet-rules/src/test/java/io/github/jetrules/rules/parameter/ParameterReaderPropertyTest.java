package io.github.jetrules.rules.parameter;

import static io.github.jetrules.rules.parameter.Histories.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.Histories.Spec;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParameterReaderPropertyTest {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    /** A made-up history, and what it was made of. */
    record Case(Continuity continuity, List<Spec> specs) {

        ParameterHistory<Integer> history() {
            return Histories.history(continuity, specs);
        }

        boolean knowsNothing() {
            return !knowsOneThat(span -> true);
        }

        boolean knowsOneThat(Predicate<DateSpan> where) {
            return specs.stream().anyMatch(spec -> spec.value().isPresent() && where.test(DateSpan.parse(spec.span())));
        }

        /** The day before, the day itself and the day after, for the first, the last and the last checked day. */
        List<LocalDate> daysAroundEveryBoundaryAnd(LocalDate any) {
            List<LocalDate> days = new ArrayList<>(List.of(any));
            for (Spec spec : specs) {
                DateSpan span = DateSpan.parse(spec.span());
                Stream.of(
                                Optional.of(span.firstDay()),
                                span.lastDay(),
                                spec.verifiedThrough().map(LocalDate::parse))
                        .flatMap(Optional::stream)
                        .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
            }
            return days;
        }
    }

    /** One value as numbers: days left out before it, its length, how far it was checked. */
    record Piece(int gap, int length, int checked, boolean known, Precision precision, SourceTier tier) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readingAgreesWithTheLinearDefinition(
            @ForAll("cases") Case made, @ForAll("days") LocalDate any, @ForAll("levels") Set<Assurance> refused) {
        ParameterSet set = Histories.set(EvidencePolicy.refusingOnly(refused), made.history());

        for (LocalDate day : made.daysAroundEveryBoundaryAnd(any)) {
            assertThat(told(set.read(KEY, day))).as("on %s", day).isEqualTo(defined(made, day, refused));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDayHasExactlyOneReading(@ForAll("cases") Case made, @ForAll("days") LocalDate any) {
        ParameterSet set = Histories.set(EvidencePolicy.carryForward(), made.history());

        for (LocalDate day : made.daysAroundEveryBoundaryAnd(any)) {
            Reading<Integer> reading = set.read(KEY, day);
            assertThat(reading).isInstanceOfAny(InForce.class, Gap.class).isEqualTo(set.read(KEY, day));
            if (reading instanceof InForce<Integer> known) {
                assertThat(known.citations()).hasSize(1);
                assertThat(set.inForce(KEY, day)).isEqualTo(known);
            } else {
                assertThatExceptionOfType(NoValueInForceException.class).isThrownBy(() -> set.inForce(KEY, day));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingBeforeTheFirstValueIsEverAnswered(
            @ForAll("cases") Case made, @ForAll("days") LocalDate any, @ForAll("levels") Set<Assurance> refused) {
        LocalDate first = DateSpan.parse(made.specs().get(0).span()).firstDay();
        ParameterSet set = Histories.set(EvidencePolicy.refusingOnly(refused), made.history());

        for (LocalDate day : List.of(first.minusDays(1), any.isBefore(first) ? any : START.minusYears(20))) {
            assertThat(told(set.read(KEY, day))).isEqualTo(made.knowsNothing() ? "gap.not-seen" : "gap.before-first");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void stricterPolicyNeverGivesAnotherValue(
            @ForAll("cases") Case made, @ForAll("days") LocalDate any, @ForAll("levels") Set<Assurance> refused) {
        ParameterSet free = Histories.set(EvidencePolicy.carryForward(), made.history());
        ParameterSet strict = free.with(EvidencePolicy.refusingOnly(refused));

        for (LocalDate day : made.daysAroundEveryBoundaryAnd(any)) {
            if (strict.read(KEY, day) instanceof InForce<Integer> known) {
                assertThat(known).isEqualTo(free.read(KEY, day));
            }
        }
    }

    /** The definition, value by value: what each level of assurance says, written without stretches. */
    private static String defined(Case made, LocalDate day, Set<Assurance> refused) {
        boolean yearly = made.continuity() == Continuity.FISCAL_YEAR;
        Spec latest = null;
        for (Spec spec : made.specs()) {
            DateSpan span = DateSpan.parse(spec.span());
            if (!span.firstDay().isAfter(day)) {
                latest = spec;
            }
        }
        boolean own = latest != null && DateSpan.parse(latest.span()).contains(day);
        if (own && latest.value().isEmpty() || made.knowsNothing()) {
            return "gap.not-seen";
        }
        if (latest != null
                && latest.value().isEmpty()
                && made.knowsOneThat(span -> !span.firstDay().isAfter(day))) {
            return "gap.not-seen"; // a gap that is written down ends what could be carried forward
        }
        if (latest == null || latest.value().isEmpty() || !own && !yearly) {
            return otherDays(made, day);
        }
        Set<Assurance> levels = EnumSet.noneOf(Assurance.class);
        if (latest.tier() == SourceTier.SECONDARY) {
            levels.add(Assurance.SECONDARY);
        }
        if (latest.tier() == SourceTier.OVERLAY) {
            levels.add(Assurance.OVERRIDDEN);
        }
        if (latest.precision() == Precision.APPROXIMATE) {
            levels.add(Assurance.APPROXIMATE);
        }
        if (latest.precision() == Precision.INFERRED) {
            levels.add(Assurance.ESTIMATED);
        }
        if (!own) {
            levels.add(Assurance.CARRIED_FORWARD);
        } else if (latest.verifiedThrough()
                .map(LocalDate::parse)
                .map(day::isAfter)
                .orElse(false)) {
            levels.add(Assurance.PRESUMED);
        }
        if (levels.isEmpty()) {
            levels.add(Assurance.VERIFIED);
        }
        if (levels.stream().anyMatch(refused::contains)) {
            return !own && refused.contains(Assurance.CARRIED_FORWARD) ? otherDays(made, day) : "gap.refused";
        }
        return latest.value().get() + " " + levels;
    }

    /** Which values are known before and after a day that has none of its own. */
    private static String otherDays(Case made, LocalDate day) {
        boolean before = made.knowsOneThat(span -> !span.firstDay().isAfter(day));
        boolean after = made.knowsOneThat(span -> span.firstDay().isAfter(day));
        return before ? after ? "gap.between" : "gap.after-latest" : "gap.before-first";
    }

    private static String told(Reading<Integer> reading) {
        if (reading instanceof Gap<Integer> gap) {
            return gap.missing().code().id();
        }
        InForce<Integer> known = (InForce<Integer>) reading;
        Set<Assurance> levels = EnumSet.copyOf(known.assurances().levels());
        if (levels.contains(Assurance.CARRIED_FORWARD)) {
            levels.remove(Assurance.VERIFIED); // the level of its own year, not of the day
        }
        return known.value() + " " + levels;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Piece> pieces = Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2, 365),
                        Arbitraries.integers().between(1, 800),
                        Arbitraries.integers().between(-1, 900),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(Precision.class),
                        Arbitraries.of(SourceTier.NOTICE, SourceTier.SECONDARY, SourceTier.OVERLAY))
                .as(Piece::new);
        return Combinators.combine(
                        Arbitraries.of(Continuity.class),
                        pieces.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(true, false))
                .as(ParameterReaderPropertyTest::made);
    }

    private static Case made(Continuity continuity, List<Piece> pieces, boolean open) {
        List<Spec> specs = new ArrayList<>();
        LocalDate from = START;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            LocalDate first = from.plusDays(piece.gap());
            LocalDate last = first.plusDays(piece.length() - 1L);
            boolean endless = open && i == pieces.size() - 1;
            specs.add(new Spec(
                    first + "/" + (endless ? ".." : last),
                    piece.known() ? Optional.of(i) : Optional.empty(),
                    piece.checked() < 0
                            ? Optional.empty()
                            : Optional.of(first.plusDays(piece.checked()).toString()),
                    piece.precision(),
                    piece.tier()));
            from = last.plusDays(1);
        }
        return new Case(continuity, specs);
    }

    /** What a policy may refuse; refusing what is verified would leave nothing. */
    @Provide
    Arbitrary<Set<Assurance>> levels() {
        return Arbitraries.subsetOf(EnumSet.complementOf(EnumSet.of(Assurance.VERIFIED)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-400, 6000).map(START::plusDays);
    }
}
