package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.boundary.BoundaryApplicants;
import io.github.jetrules.rules.boundary.BoundaryCalendars;
import io.github.jetrules.rules.boundary.BoundaryCosts;
import io.github.jetrules.rules.boundary.BoundaryCountries;
import io.github.jetrules.rules.boundary.BoundaryMeasures;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.parameter.Continuity;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever asks for a fiscal year is told what holds on its 1 April. The periods of the sources end on 31 March, so only
 * values of a caller tell that day from the others of the year.
 */
class FirstDayOfTheFiscalYearTest {

    private static final String ID = "caller";
    private static final FiscalYear FY2019 = FiscalYear.of(2019);

    /** Carries figures forward, because some norms are used only beside one that is. */
    private static final JetRules RULES = JetRules.standard().with(EvidencePolicy.carryForward());

    /** The questions of the topics that go by fiscal years, by the year on whose first day they read their norms. */
    private static final Map<String, Map<FiscalYear, List<Question>>> QUESTIONS = Map.of(
            "country", byYear(new BoundaryCountries(RULES).all()),
            "eligibility", byYear(new BoundaryApplicants(RULES).all()),
            "cost", byYear(new BoundaryCosts(RULES).supplied()),
            "fiscal",
                    byYear(Stream.concat(
                            new BoundaryMeasures(RULES).published(), new BoundaryMeasures(RULES).statutory())),
            "calendar",
                    byYear(Stream.concat(
                            new BoundaryCalendars(RULES).rounds(), new BoundaryCalendars(RULES).stages())));

    private static Map<FiscalYear, List<Question>> byYear(Stream<? extends Question> questions) {
        return questions.collect(Collectors.groupingBy(FirstDayOfTheFiscalYearTest::year));
    }

    private static FiscalYear year(Question question) {
        if (question instanceof EligibilityQuestion eligibility) {
            return eligibility.recruitmentYear().next();
        }
        if (question instanceof CountryQuestion country) {
            return country.recruitmentYear();
        }
        return question instanceof StageQuestion stage
                ? FiscalYear.containing(stage.on())
                : (FiscalYear) question.inputs().get("fiscalYear");
    }

    /** A yearly figure cannot begin on another day. */
    static Stream<Named<ParameterHistory<?>>> norms() {
        return RULES.parameters().histories().stream()
                .filter(history -> QUESTIONS.containsKey(history.parameter().topic()))
                .filter(history -> history.continuity() == Continuity.UNTIL_AMENDED)
                .filter(history -> known(history).isPresent())
                .map(history -> Named.of(history.parameter().id(), history));
    }

    /** What is known of FY2019, of which most is, or else what is known first. */
    private static <T> Optional<Timeline.Entry<SourcedValue<T>>> known(ParameterHistory<T> history) {
        return history.values().entries().stream()
                .filter(entry -> entry.value().value().isPresent())
                .min(Comparator.comparing(entry -> !entry.span().contains(FY2019.firstDay())));
    }

    @ParameterizedTest
    @MethodSource("norms")
    <T> void aNormIsReadOnTheFirstDayOfTheYear(ParameterHistory<T> norm) {
        Timeline.Entry<SourcedValue<T>> known = known(norm).orElseThrow();
        FiscalYear year = known.span().contains(FY2019.firstDay())
                ? FY2019
                : FiscalYear.containing(known.span().firstDay());
        List<Question> questions = QUESTIONS.get(norm.parameter().topic()).get(year);
        LocalDate first = year.firstDay();
        Function<DateSpan, Optional<Question>> using = days -> {
            JetRules rules = RULES.with(Overlays.of(
                    ID, norm.parameter().overlay(days, known.value().value().orElseThrow(), "p. 1")));
            return questions.stream()
                    .filter(question -> Overlays.isCited(ID, rules.answer(question)))
                    .findFirst();
        };

        assertThat(using.apply(DateSpan.ofInclusive(first, first))).isPresent();
        assertThat(using.apply(DateSpan.ofInclusive(first.plusDays(1), year.lastDay())))
                .isEmpty();
        assertThat(using.apply(DateSpan.ofInclusive(first.minusDays(1), first.minusDays(1))))
                .isEmpty();
    }
}
