package io.github.jetrules.rules.json;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inputs of every question: the fields, as {@link Question#inputs()} names them, and how they are read. */
final class QuestionForms {

    private static final String NUMBER = "a whole number";
    private static final FieldType<FiscalYear> FISCAL_YEAR = fiscalYear(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR);
    private static final FieldType<FiscalYear> RECRUITMENT_YEAR =
            fiscalYear(FiscalYear.MIN_YEAR, CountryQuestion.MAX_RECRUITMENT_YEAR);
    private static final FieldType<FiscalYear> YEAR_OF_ROUND =
            fiscalYear(ProgrammeRound.FIRST_YEAR.year(), FiscalYear.MAX_YEAR);

    private static final FieldType<LocalDate> DAY = FieldType.text(
            "a date from " + StageQuestion.FIRST_DAY + " to " + StageQuestion.LAST_DAY,
            text -> StageQuestion.of(LocalDate.parse(text)).on());

    private static final FieldType<LocalDate> ARRIVAL = FieldType.text(
            "a date from " + ProgrammeRound.FIRST_YEAR.firstDay() + " to " + AppointmentHistory.LAST_ARRIVAL,
            text -> AppointmentHistory.of(LocalDate.parse(text), 0).arrival());

    private static final FieldType<Integer> COMPLETED =
            FieldType.range(NUMBER, 0, AppointmentHistory.MAX_COMPLETED_TERMS, Math::toIntExact);
    private static final FieldType<Integer> APPOINTMENT_YEAR =
            FieldType.range(NUMBER, 1, RemunerationQuestion.MAX_APPOINTMENT_YEAR, Math::toIntExact);
    private static final FieldType<Integer> ROSTER_YEAR =
            FieldType.range(NUMBER, 1, RosterGroup.MAX_APPOINTMENT_YEAR, Math::toIntExact);
    private static final FieldType<Headcount> HEADCOUNT = headcount(0, Headcount.MAX);
    private static final FieldType<Headcount> ROSTER_HEADCOUNT = headcount(1, Headcount.MAX);
    private static final FieldType<Population> POPULATION = FieldType.range(NUMBER, 1, Population.MAX, Population::of);
    private static final FieldType<Yen> EMPLOYMENT_COSTS =
            FieldType.range("whole yen", 0, CostFacts.MAX_EMPLOYMENT_COSTS.amount(), Yen::of);
    private static final FieldType<Yen> EMPLOYMENT_COSTS_PER_PARTICIPANT =
            FieldType.range("whole yen", 0, BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount(), Yen::of);

    private static FieldType<FiscalYear> fiscalYear(int min, int max) {
        return FieldType.range("a fiscal year", min, max, year -> FiscalYear.of(Math.toIntExact(year)));
    }

    private static FieldType<Headcount> headcount(int min, int max) {
        return FieldType.range(NUMBER, min, max, people -> Headcount.of(Math.toIntExact(people)));
    }

    static final FieldType<CountryCode> COUNTRY =
            FieldType.text("an ISO 3166-1 alpha-2 code in capital letters, such as PH", CountryCode::of);

    private static final FieldType<OrganisationKind> ORGANISATION = FieldType.text(
            Arrays.stream(OrganisationKind.values()).map(OrganisationKind::id).collect(Collectors.joining(", ")),
            OrganisationKind::parse);

    static final FieldType<Role> ROLE = oneOf(Role.class);
    private static final FieldType<ArrivalGroup> GROUP = oneOf(ArrivalGroup.class);

    static final FieldType<Boolean> YES_NO = new FieldType<>(
            "true, false", node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());

    /**
     * How a question is read.
     *
     * @param type the type of the question
     * @param reader makes it of its inputs
     */
    record Form(Class<? extends Question> type, Function<Fields, Question> reader) {}

    /** The form of each question, by its name. */
    static final ImmutableMap<String, Form> BY_NAME = ImmutableMap.<String, Form>builder()
            .put(CountryQuestion.NAME, new Form(CountryQuestion.class, QuestionForms::country))
            .put(
                    EligibilityQuestion.NAME,
                    new Form(EligibilityQuestion.class, inputs -> ApplicantForm.question(inputs, RECRUITMENT_YEAR)))
            .put(TermQuestion.NAME, new Form(TermQuestion.class, QuestionForms::term))
            .put(ReappointmentQuestion.NAME, new Form(ReappointmentQuestion.class, QuestionForms::reappoint))
            .put(RemunerationQuestion.NAME, new Form(RemunerationQuestion.class, QuestionForms::pay))
            .put(CostQuestion.NAME, new Form(CostQuestion.class, QuestionForms::cost))
            .put(MeasureQuestion.NAME, new Form(MeasureQuestion.class, QuestionForms::measure))
            .put(StatutoryQuestion.NAME, new Form(StatutoryQuestion.class, QuestionForms::statutoryMeasure))
            .put(BudgetQuestion.NAME, new Form(BudgetQuestion.class, QuestionForms::budget))
            .put(CalendarQuestion.NAME, new Form(CalendarQuestion.class, QuestionForms::calendar))
            .put(StageQuestion.NAME, new Form(StageQuestion.class, QuestionForms::stage))
            .buildOrThrow();

    private QuestionForms() {}

    /** The place in a request where the answer to an open question goes, as a JSON pointer. */
    static String pointer(MissingFact fact) {
        boolean ofApplicant = fact.code().id().startsWith(EligibilityQuestion.NAME + ".");
        return (ofApplicant ? "/inputs/" + EligibilityQuestion.APPLICANT + "/" : "/inputs/") + fact.fact();
    }

    static <E extends Enum<E>> FieldType<E> oneOf(Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return FieldType.text(names, text -> Enum.valueOf(type, text));
    }

    private static Question country(Fields inputs) {
        CountryCode country = inputs.required("country", COUNTRY);
        Role role = inputs.required("role", ROLE);
        FiscalYear recruitmentYear = inputs.required("recruitmentYear", RECRUITMENT_YEAR);
        return inputs.made("country", () -> new CountryQuestion(country, role, recruitmentYear));
    }

    private static Question term(Fields inputs) {
        AppointmentHistory.Builder history = history(inputs).completedTerms(0);
        Fact<OrganisationKind> organisation = inputs.fact(TermQuestion.ORGANISATION, ORGANISATION);
        return new TermQuestion(inputs.made(TermQuestion.GROUP_ARRIVAL, history::build), organisation);
    }

    private static Question reappoint(Fields inputs) {
        AppointmentHistory.Builder history = history(inputs);
        history.completedTerms(inputs.required("completed", COMPLETED));
        inputs.fact("role", ROLE).value().ifPresent(history::role);
        history.exceptionalPerformance(inputs.fact(ReappointmentQuestion.EXCEPTIONAL, YES_NO));
        history.specialistPost(inputs.fact(ReappointmentQuestion.SPECIALIST, YES_NO));
        return new ReappointmentQuestion(inputs.made(TermQuestion.GROUP_ARRIVAL, history::build));
    }

    private static AppointmentHistory.Builder history(Fields inputs) {
        AppointmentHistory.Builder history = AppointmentHistory.builder();
        history.arrival(inputs.required("arrival", ARRIVAL));
        inputs.fact("group", GROUP).value().ifPresent(history::group);
        history.groupArrival(inputs.fact(TermQuestion.GROUP_ARRIVAL, ARRIVAL));
        return history;
    }

    private static Question pay(Fields inputs) {
        LocalDate arrival = inputs.required("arrival", ARRIVAL);
        return new RemunerationQuestion(inputs.required("year", APPOINTMENT_YEAR), arrival);
    }

    private static Question cost(Fields inputs) {
        ContractingOrganisation organisation = organisation(inputs);
        Fact<Headcount> participants = inputs.fact(CostQuestion.PARTICIPANTS, HEADCOUNT);
        Fact<Yen> employmentCosts = inputs.fact(CostQuestion.EMPLOYMENT_COSTS, EMPLOYMENT_COSTS);
        FiscalYear fiscalYear = inputs.required("fiscalYear", FISCAL_YEAR);
        Fact<Roster> roster = inputs.objectsFact(CostQuestion.ROSTER, group -> rosterGroup(group, fiscalYear))
                .map(groups -> inputs.made(CostQuestion.ROSTER, () -> new Roster(groups)));
        CostFacts facts =
                inputs.made(CostQuestion.ROSTER, () -> new CostFacts(Fact.notSupplied(), employmentCosts, roster));
        return new CostQuestion(
                organisation,
                inputs.made(CostQuestion.PARTICIPANTS, () -> facts.withParticipants(participants)),
                fiscalYear);
    }

    private static RosterGroup rosterGroup(Fields fields, FiscalYear fiscalYear) {
        RosterGroup group = new RosterGroup(
                fields.required("role", ROLE),
                fields.required("arrival", ARRIVAL),
                fields.required("year", ROSTER_YEAR),
                fields.required("participants", ROSTER_HEADCOUNT));
        return fields.made("year", () -> group.checkedIn(fiscalYear));
    }

    private static Question measure(Fields inputs) {
        return new MeasureQuestion(
                organisation(inputs),
                new MeasureFacts(
                        inputs.fact(MeasureQuestion.POPULATION, POPULATION),
                        inputs.fact(MeasureQuestion.PARTICIPANTS, HEADCOUNT),
                        inputs.fact("receivesAllocation", YES_NO)),
                inputs.required("fiscalYear", FISCAL_YEAR));
    }

    private static Question budget(Fields inputs) {
        return new BudgetQuestion(
                organisation(inputs),
                new BudgetFacts(
                        inputs.fact(BudgetQuestion.POPULATION, POPULATION),
                        inputs.fact(BudgetQuestion.EMPLOYMENT_COSTS_PER_PARTICIPANT, EMPLOYMENT_COSTS_PER_PARTICIPANT),
                        inputs.fact("receivesAllocation", YES_NO)),
                headcounts(inputs),
                fiscalYears(inputs));
    }

    /** One head count, or the first and the last of several. */
    private static HeadcountRange headcounts(Fields inputs) {
        Headcount first = inputs.required(BudgetQuestion.PARTICIPANTS, HEADCOUNT);
        int most = Math.min(Headcount.MAX, first.people() + HeadcountRange.MAX_SIZE - 1);
        Headcount last = inputs.optional(BudgetQuestion.PARTICIPANTS_THROUGH, headcount(first.people(), most))
                .orElse(first);
        return new HeadcountRange(first, last);
    }

    /** One fiscal year, or the first and the last of several. */
    private static FiscalYearRange fiscalYears(Fields inputs) {
        FiscalYear first = inputs.required(BudgetQuestion.FISCAL_YEAR, FISCAL_YEAR);
        int latest = Math.min(FiscalYear.MAX_YEAR, first.year() + FiscalYearRange.MAX_SIZE - 1);
        FiscalYear last = inputs.optional(BudgetQuestion.FISCAL_YEAR_THROUGH, fiscalYear(first.year(), latest))
                .orElse(first);
        return new FiscalYearRange(first, last);
    }

    private static Question statutoryMeasure(Fields inputs) {
        return new StatutoryQuestion(
                organisation(inputs),
                new StatutoryFacts(
                        inputs.fact(StatutoryQuestion.POPULATION, POPULATION),
                        inputs.fact(StatutoryQuestion.CIRS, HEADCOUNT)),
                inputs.required("fiscalYear", FISCAL_YEAR));
    }

    private static Question calendar(Fields inputs) {
        return new CalendarQuestion(
                inputs.required("fiscalYear", YEAR_OF_ROUND), inputs.fact("organisation", ORGANISATION));
    }

    private static Question stage(Fields inputs) {
        LocalDate on = inputs.required("on", DAY);
        Optional<FiscalYear> round = inputs.optional("fiscalYear", YEAR_OF_ROUND);
        Fact<OrganisationKind> kind = inputs.fact("organisation", ORGANISATION);
        return round.map(year -> StageQuestion.of(on, year, kind)).orElseGet(() -> StageQuestion.of(on, kind));
    }

    private static ContractingOrganisation organisation(Fields inputs) {
        return ContractingOrganisation.of(inputs.required("organisation", ORGANISATION));
    }
}
