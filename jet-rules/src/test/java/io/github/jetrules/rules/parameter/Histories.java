package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Histories made by hand, for tests. */
final class Histories {

    static final Parameter<Integer> KEY = Parameter.of("test.number", ParameterType.COUNT);
    static final BilingualText TITLE = BilingualText.of("試験の数", "test number");
    static final BilingualText NOTE = BilingualText.of("確認できない", "nobody saw it");

    private Histories() {}

    /** What a test says of one value; the value is absent for a gap that is written. */
    record Spec(
            String span,
            Optional<Integer> value,
            Optional<String> verifiedThrough,
            Precision precision,
            SourceTier tier,
            Optional<CountryCode> country) {

        Spec(
                String span,
                Optional<Integer> value,
                Optional<String> verifiedThrough,
                Precision precision,
                SourceTier tier) {
            this(span, value, verifiedThrough, precision, tier, Optional.empty());
        }

        Spec with(Precision other) {
            return new Spec(span, value, verifiedThrough, other, tier, country);
        }

        Spec from(SourceTier other) {
            return new Spec(span, value, verifiedThrough, precision, other, country);
        }

        Spec onlyFor(String applicants) {
            return new Spec(span, value, verifiedThrough, precision, tier, Optional.of(CountryCode.of(applicants)));
        }

        Citation citation() {
            Source source = source(tier);
            return Citation.of(country.map(source::onlyFor).orElse(source), "place of " + span);
        }

        SourcedValue<Integer> build() {
            return SourcedValue.of(
                    DateSpan.parse(span),
                    value,
                    citation(),
                    verifiedThrough.map(LocalDate::parse),
                    precision,
                    value.isPresent() ? Optional.empty() : Optional.of(NOTE));
        }
    }

    static Spec value(int value, String span, String verifiedThrough) {
        return new Spec(span, Optional.of(value), Optional.of(verifiedThrough), Precision.EXACT, SourceTier.NOTICE);
    }

    static Spec neverChecked(int value, String span) {
        return new Spec(span, Optional.of(value), Optional.empty(), Precision.EXACT, SourceTier.NOTICE);
    }

    static Spec unknown(String span, String verifiedThrough) {
        return new Spec(span, Optional.empty(), Optional.of(verifiedThrough), Precision.EXACT, SourceTier.NOTICE);
    }

    static ParameterHistory<Integer> norm(Spec... values) {
        return history(Continuity.UNTIL_AMENDED, List.of(values));
    }

    static ParameterHistory<Integer> yearly(Spec... values) {
        return history(Continuity.FISCAL_YEAR, List.of(values));
    }

    static ParameterHistory<Integer> history(Continuity continuity, List<Spec> values) {
        var entries = values.stream()
                .map(Spec::build)
                .map(value -> new Timeline.Entry<>(value.span(), value))
                .toList();
        return new ParameterHistory<>(
                KEY, TITLE, "number", continuity, AskOf.MINISTRY, Timeline.of(entries), Optional.empty());
    }

    static Source source(SourceTier tier) {
        BilingualText title = BilingualText.of("試験", "Test");
        BilingualText publisher = BilingualText.of("試験者", "Tester");
        return Source.of("TEST-" + tier, title, publisher, tier, "2020", Optional.empty(), Map.of());
    }

    static ParameterSet set(EvidencePolicy policy, ParameterHistory<?>... histories) {
        return ParameterSet.of(Arrays.asList(histories), policy);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
