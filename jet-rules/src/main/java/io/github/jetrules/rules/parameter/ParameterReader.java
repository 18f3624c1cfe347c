package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parameter under one evidence policy.
 *
 * <p>Everything a day can say is worked out once: the days fall into stretches, each with a reading of its own that is
 * shared by all answers. A gap names the date that was asked, so it is made when it is asked for.
 */
final class ParameterReader<T> {

    private final ParameterHistory<T> history;
    private final EvidencePolicy policy;
    private final Timeline<Stretch<T>> stretches;

    /** What a value says on a stretch of days, and whether the policy accepts it. */
    private record Stretch<T>(SourcedValue<T> value, InForce<T> reading, boolean isAccepted) {}

    ParameterReader(ParameterHistory<T> history, EvidencePolicy policy) {
        this.history = history;
        this.policy = policy;
        this.stretches = stretches();
    }

    ParameterHistory<T> history() {
        return history;
    }

    Reading<T> at(LocalDate day) {
        Stretch<T> stretch = stretches.at(day).orElse(null);
        if (stretch == null) {
            return new Gap<>(gap(day));
        }
        return stretch.isAccepted()
                ? stretch.reading()
                : refused(day, stretch.value(), stretch.reading().assurances());
    }

    /** The same for applicants in a country: what a source says to those of another country alone is inferred. */
    Reading<T> at(LocalDate day, CountryCode applicants) {
        Stretch<T> stretch = stretches.at(day).orElse(null);
        if (stretch == null || !stretch.value().citation().source().isOnlyForOthersThan(applicants)) {
            return at(day);
        }
        InForce<T> reading = stretch.reading();
        InForce<T> inferred =
                new InForce<>(reading.value(), inferred(reading.assurances()), reading.citations(), reading.remarks());
        return policy.accepts(inferred.assurances()) ? inferred : refused(day, stretch.value(), inferred.assurances());
    }

    private static Assurances inferred(Assurances levels) {
        Assurances estimated = Assurances.of(Assurance.ESTIMATED);
        return levels == Assurances.of(Assurance.VERIFIED) ? estimated : levels.plus(estimated);
    }

    /** Adds every day from which on the parameter reads otherwise than on the day before. */
    void addTurningPoints(Collection<LocalDate> days) {
        for (Timeline.Entry<Stretch<T>> entry : stretches.entries()) {
            days.add(entry.span().firstDay());
            if (entry.span().lastDay().isPresent()) {
                days.add(entry.span().lastDay().get().plusDays(1));
            }
        }
    }

    private Timeline<Stretch<T>> stretches() {
        List<Timeline.Entry<Stretch<T>>> all = new ArrayList<>();
        List<Timeline.Entry<SourcedValue<T>>> entries = history.values().entries();
        for (int i = 0; i < entries.size(); i++) {
            SourcedValue<T> value = entries.get(i).value();
            if (value.value().isEmpty()) {
                continue;
            }
            addOwnDays(all, value);
            if (history.continuity() == Continuity.FISCAL_YEAR) {
                LocalDate next =
                        i + 1 < entries.size() ? entries.get(i + 1).span().firstDay() : null;
                addDaysAfter(all, value, next);
            }
        }
        return Timeline.of(all);
    }

    /** The days of the value itself: those for which its source was checked, and those after. */
    private void addOwnDays(List<Timeline.Entry<Stretch<T>>> all, SourcedValue<T> value) {
        LocalDate checked = value.verifiedThrough().orElse(null);
        if (checked == null) {
            all.add(entry(value.span(), value, value.checkedLevels(), List.of()));
            return;
        }
        DateSpan later = DateSpan.startingOn(checked.plusDays(1));
        for (DateSpan days : value.span().minus(later)) {
            all.add(entry(days, value, value.checkedLevels(), List.of()));
        }
        Optional<DateSpan> presumed = value.span().intersection(later);
        if (presumed.isPresent()) {
            all.add(entry(presumed.get(), value, value.presumedLevels(), List.of()));
        }
    }

    /** The days between a yearly figure and the next one, if any, to which it could be carried forward. */
    private void addDaysAfter(List<Timeline.Entry<Stretch<T>>> all, SourcedValue<T> value, @Nullable LocalDate next) {
        LocalDate end = value.span().lastDay().orElse(null);
        if (end == null) {
            return;
        }
        DateSpan after = DateSpan.startingOn(end.plusDays(1));
        Assurances levels = value.carriedLevels();
        List<Finding> remarks = policy.accepts(levels) ? List.of(carried(value)) : List.of();
        for (DateSpan days : next == null ? List.of(after) : after.minus(DateSpan.startingOn(next))) {
            all.add(entry(days, value, levels, remarks));
        }
    }

    private Finding carried(SourcedValue<T> value) {
        return new Finding(
                ParameterFindings.CARRIED_FORWARD,
                List.of(title(), known(value), period(value.span())),
                List.of(value.citation()));
    }

    private Timeline.Entry<Stretch<T>> entry(
            DateSpan span, SourcedValue<T> value, Assurances levels, List<Finding> remarks) {
        T known = value.value().orElseThrow();
        InForce<T> reading = new InForce<>(known, levels, List.of(value.citation()), remarks);
        return new Timeline.Entry<>(span, new Stretch<>(value, reading, policy.accepts(levels)));
    }

    private MissingFact gap(LocalDate day) {
        Optional<SourcedValue<T>> written = history.values().at(day);
        if (written.isPresent()) {
            return notSeen(day, written.get());
        }
        SourcedValue<T> latest = latestKnown(day);
        if (latest != null) {
            // A gap that is written down after it keeps it from being carried to the day.
            SourcedValue<T> begun = lastBegun(day, latest);
            return begun.value().isPresent() ? otherDays(day, latest) : notSeen(day, begun);
        }
        SourcedValue<T> next = nextKnown(day);
        return next == null
                ? notSeen(day, history.values().entries().get(0).value())
                : missing(GapQuestions.BEFORE_FIRST, next, title(), asked(day), known(next), period(next.span()));
    }

    /** A gap that is written down, with its note. */
    private MissingFact notSeen(LocalDate day, SourcedValue<T> gap) {
        return missing(
                GapQuestions.NOT_SEEN, gap, title(), asked(day), gap.note().orElseThrow());
    }

    /** The day lies after a value that is known, and before the next one if there is one. */
    private MissingFact otherDays(LocalDate day, SourcedValue<T> latest) {
        SourcedValue<T> next = nextKnown(day);
        return next == null
                ? missing(GapQuestions.AFTER_LATEST, latest, title(), asked(day), known(latest), period(latest.span()))
                : missing(
                        GapQuestions.BETWEEN,
                        latest,
                        title(),
                        asked(day),
                        known(latest),
                        period(latest.span()),
                        known(next),
                        period(next.span()));
    }

    /** The last value that begins by a day; null if there is none. */
    private @Nullable SourcedValue<T> latestKnown(LocalDate day) {
        List<Timeline.Entry<SourcedValue<T>>> entries = history.values().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            SourcedValue<T> value = entries.get(i).value();
            if (!value.span().firstDay().isAfter(day) && value.value().isPresent()) {
                return value;
            }
        }
        return null;
    }

    /** The last value or written gap that begins by a day, of which one is given. */
    private SourcedValue<T> lastBegun(LocalDate day, SourcedValue<T> one) {
        SourcedValue<T> last = one;
        for (Timeline.Entry<SourcedValue<T>> entry : history.values().entries()) {
            if (!entry.span().firstDay().isAfter(day)) {
                last = entry.value();
            }
        }
        return last;
    }

    /** The first value that begins after a day; null if there is none. */
    private @Nullable SourcedValue<T> nextKnown(LocalDate day) {
        List<Timeline.Entry<SourcedValue<T>>> entries = history.values().entries();
        for (int i = 0; i < entries.size(); i++) {
            SourcedValue<T> value = entries.get(i).value();
            if (value.span().firstDay().isAfter(day) && value.value().isPresent()) {
                return value;
            }
        }
        return null;
    }

    /** A value whose levels the policy does not accept. */
    private Gap<T> refused(LocalDate day, SourcedValue<T> value, Assurances levels) {
        boolean ofOtherYear =
                levels.contains(Assurance.CARRIED_FORWARD) && policy.refused().contains(Assurance.CARRIED_FORWARD);
        return new Gap<>(
                ofOtherYear
                        ? otherDays(day, value)
                        : missing(
                                GapQuestions.REFUSED,
                                value,
                                title(),
                                asked(day),
                                known(value),
                                weakestRefused(levels)));
    }

    private Assurance weakestRefused(Assurances levels) {
        List<Assurance> refused =
                levels.levels().stream().filter(policy.refused()::contains).toList();
        return Assurances.of(refused).weakest().orElseThrow();
    }

    private MissingFact missing(QuestionCode code, SourcedValue<T> value, Object... arguments) {
        return new MissingFact(
                history.parameter().id(),
                code.askedOf(history.askOf()),
                List.of(arguments),
                false,
                List.of(value.citation()));
    }

    private BilingualText title() {
        return history.title();
    }

    /** Yearly figures are asked for by fiscal year, norms by day. */
    private Serializable asked(LocalDate day) {
        return history.continuity() == Continuity.FISCAL_YEAR && FiscalYear.isInRange(day)
                ? FiscalYear.containing(day)
                : day;
    }

    private static Object known(SourcedValue<?> value) {
        return InForce.said(value.value().orElseThrow(), value.precision().levels());
    }

    /** A span that is a fiscal year is named so. */
    private static Serializable period(DateSpan span) {
        FiscalYear year = FiscalYear.containing(span.firstDay());
        return year.span().equals(span) ? year : span;
    }
}
