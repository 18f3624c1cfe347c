package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One applicant, one year of arrival, and the reasoning on both; what every criterion works with. */
final class Inquiry {

    private static final FiscalYear LAST_YEAR = FiscalYear.of(FiscalYear.MAX_YEAR);

    private final EligibilityQuestion question;
    private final ParameterSet parameters;
    private final Reasoning reasoning;

    Inquiry(EligibilityQuestion question, ParameterSet parameters) {
        this.question = question;
        this.parameters = parameters;
        this.reasoning = new Reasoning(parameters);
    }

    Reasoning reasoning() {
        return reasoning;
    }

    Applicant applicant() {
        return question.applicant();
    }

    FiscalYear arrivalYear() {
        return question.arrivalYear();
    }

    /** The value of a criterion; null where there is a gap, which is then noted as missing. */
    <T> @Nullable InForce<T> read(Parameter<T> parameter) {
        return note(parameter, reading(parameter, arrivalYear()));
    }

    /** The source of a criterion whose value does not matter for the case; empty where there is a gap. */
    List<Citation> cite(Parameter<?> parameter) {
        return reading(parameter, arrivalYear()) instanceof InForce<?> known ? known.citations() : List.of();
    }

    /** The value of a criterion; null where there is a gap that the answer can do without. */
    <T> @Nullable InForce<T> readIfKnown(Parameter<T> parameter) {
        return reading(parameter, arrivalYear()) instanceof InForce<T> known ? note(parameter, known) : null;
    }

    /**
     * The value of a criterion that is for the country of the applicant alone. What is inferred of it is not said here, as
     * {@link #read} does. Null where there is a gap, which is then noted as missing.
     */
    <T> @Nullable InForce<T> readOwn(Parameter<T> parameter) {
        return reasoning.read(parameter, arrivalYear().firstDay());
    }

    /**
     * Whether there is a value for the year, be it refused by the evidence policy: then no more general one takes its
     * place.
     */
    boolean stands(Parameter<?> parameter) {
        return !(reading(parameter, arrivalYear()) instanceof Gap<?> gap) || gap.isRefused();
    }

    /** The value for a year of arrival, without noting anything; empty where there is a gap. */
    <T> Optional<T> valueIn(Parameter<T> parameter, FiscalYear year) {
        return inForceIn(parameter, year).map(InForce::value);
    }

    /** What is in force for a year of arrival, without noting anything; empty where there is a gap. */
    <T> Optional<InForce<T>> inForceIn(Parameter<T> parameter, FiscalYear year) {
        return reading(parameter, year) instanceof InForce<T> known ? Optional.of(known) : Optional.empty();
    }

    private <T> Reading<T> reading(Parameter<T> parameter, FiscalYear year) {
        return parameters.read(parameter, year.firstDay(), applicant().country());
    }

    /** Notes the value, and what is taken for granted of its page: the country of recruitment, or the year of arrival. */
    private <T> @Nullable InForce<T> note(Parameter<T> parameter, Reading<T> reading) {
        InForce<T> known = reasoning.note(reading);
        if (known != null) {
            List<Citation> citations = known.citations();
            if (isOfAnotherCountry(known)) {
                CountryCode country = citations.get(0).source().country().orElseThrow();
                found(
                        EligibilityFindings.OF_ANOTHER_COUNTRY,
                        citations,
                        country,
                        applicant().country());
            }
            if (isOfNoYear(parameter)) {
                found(EligibilityFindings.OF_NO_YEAR, citations, arrivalYear());
            } else if (known.assurances().contains(Assurance.PRESUMED)) {
                found(EligibilityFindings.OF_EARLIER_YEAR, citations, arrivalYear());
            }
        }
        return known;
    }

    /** Whether a value is inferred for the year, even for applicants of the country that its page is for. */
    private boolean isOfNoYear(Parameter<?> parameter) {
        return parameters.read(parameter, arrivalYear().firstDay()) instanceof InForce<?> own
                && own.assurances().contains(Assurance.ESTIMATED);
    }

    /** Whether a value is taken from the page of another country, so that it is inferred for the applicant. */
    boolean isOfAnotherCountry(InForce<?> known) {
        return known.citations().get(0).source().isOnlyForOthersThan(applicant().country());
    }

    /** The first later year of arrival that satisfies a condition on what some parameters say of it. */
    Optional<FiscalYear> firstLater(List<Parameter<?>> read, Predicate<FiscalYear> condition) {
        return parameters.turningPoints(read).stream()
                .flatMap(day -> FiscalYear.firstFrom(day).stream())
                .filter(year -> year.isAfter(arrivalYear()))
                .filter(condition)
                .findFirst();
    }

    /**
     * The later years of arrival in which the verdict on something that ended in a year can still change: up to the last
     * change of the parameters or, if that is later, the first year whose window no longer reaches back to that year.
     */
    List<FiscalYear> laterYears(int ended, Parameter<Integer> window, List<Parameter<?>> read) {
        List<LocalDate> turns = parameters.turningPoints(read);
        FiscalYear end = FiscalYear.firstFrom(turns.get(turns.size() - 1)).orElse(LAST_YEAR);
        int counted = Math.max(
                valueIn(window, arrivalYear()).orElse(0), valueIn(window, end).orElse(0));
        int last = Math.min(LAST_YEAR.year(), Math.max(end.year(), ended + counted + 1));
        List<FiscalYear> years = new ArrayList<>();
        for (int year = arrivalYear().year() + 1; year <= last; year++) {
            years.add(FiscalYear.of(year));
        }
        return years;
    }

    /** The most months for which the applicant can have taken part. */
    int mostMonths() {
        return EligibilityQuestion.mostMonths(applicant().lastParticipation(), question.recruitmentYear());
    }

    /** A fact that is yes, no or not known. */
    FindingStatus status(ApplicantFact<Boolean> fact) {
        return fact.of(applicant())
                .value()
                .map(yes -> yes ? FindingStatus.MET : FindingStatus.NOT_MET)
                .orElse(FindingStatus.UNKNOWN);
    }

    /** The value of a fact; null where it is absent, which is then noted as missing. */
    <T extends Serializable> @Nullable T need(ApplicantFact<T> fact, List<Citation> citations, Object... arguments) {
        return need(fact, fact.question(), citations, arguments);
    }

    /** The same for a fact that is asked for in other words. */
    <T extends Serializable> @Nullable T need(
            ApplicantFact<T> fact, QuestionCode code, List<Citation> citations, Object... arguments) {
        return reasoning.need(fact.of(applicant()), fact.name(), code, citations, arguments);
    }

    /** Notes that the sources conflict on a criterion, so that its value is missing. */
    void conflict(Parameter<?> parameter, QuestionCode code, List<Citation> citations, Object... arguments) {
        reasoning.lack(parameter.id(), code, citations, arguments);
    }

    FindingStatus found(FindingCode code, List<Citation> citations, Object... arguments) {
        return reasoning.found(code, citations, arguments);
    }

    /** Tells what a source has, where it decides nothing; nothing where there is a gap. */
    void tell(FindingCode code, Parameter<?> parameter) {
        List<Citation> citations = cite(parameter);
        if (!citations.isEmpty()) {
            found(code, citations);
        }
    }

    /** A gap in the sources, which the reading has noted as missing. */
    FindingStatus gap(FindingCode code) {
        return reasoning.found(code, List.of(), arrivalYear());
    }

    void change(ChangeCode code, Object... arguments) {
        reasoning.change(Change.of(code, arguments));
    }

    /** A change that time brings from the recruitment for a later year of arrival on. */
    void changeFrom(FiscalYear laterArrivalYear, ChangeCode code, Object... arguments) {
        reasoning.change(Change.from(laterArrivalYear.previous().firstDay(), code, arguments));
    }

    /** The year of arrival less some years, or the first year that can be named. */
    FiscalYear yearsBeforeArrival(int years) {
        return FiscalYear.of(Math.max(FiscalYear.MIN_YEAR, arrivalYear().year() - years));
    }
}
