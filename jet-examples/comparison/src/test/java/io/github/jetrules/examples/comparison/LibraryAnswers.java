package io.github.jetrules.examples.comparison;

import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.appointment.ScheduledTerm;
import io.github.jetrules.rules.appointment.TermSchedule;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetRow;
import io.github.jetrules.rules.budget.SignChange;
import io.github.jetrules.rules.calendar.DatedStep;
import io.github.jetrules.rules.calendar.RoundCalendar;
import io.github.jetrules.rules.calendar.Route;
import io.github.jetrules.rules.calendar.Stage;
import io.github.jetrules.rules.calendar.StagedStep;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.country.CountryStatus;
import io.github.jetrules.rules.eligibility.Eligibility;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.StatutoryMeasure;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.remuneration.Remuneration;
import io.github.jetrules.rules.remuneration.RemunerationStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of the library in the form of the models: parts by name, null where something is not known. */
final class LibraryAnswers {

    /** The rules that find a criterion for applicants met, not met or unknown, and what the model calls them. */
    private static final Map<String, String> CRITERIA = Map.ofEntries(
            Map.entry("applies", "appliesStatus"),
            Map.entry("interest", "interestStatus"),
            Map.entry("health", "healthStatus"),
            Map.entry("degree", "degreeStatus"),
            Map.entry("nationality", "nationalityStatus"),
            Map.entry("renunciation", "renunciationStatus"),
            Map.entry("one-country", "oneCountryStatus"),
            Map.entry("language", "languageStatus"),
            Map.entry("japanese", "japaneseStatus"),
            Map.entry("recent-participation", "recentParticipationStatus"),
            Map.entry("total-participation", "totalParticipationStatus"),
            Map.entry("declined-placement", "declinedPlacementStatus"),
            Map.entry("residence", "residenceStatus"),
            Map.entry("disqualification", "disqualificationStatus"),
            Map.entry("one-role", "oneRoleStatus"),
            Map.entry("age", "ageStatus"));

    private LibraryAnswers() {}

    static Map<String, Object> of(CostStatement answer) {
        boolean mayHaveFlatCharge = answer.question().organisation().kind().isCoordinatingBody()
                || answer.missing().stream().anyMatch(missing -> missing.fact().equals("cost.flat-charge-bodies"));
        Map<String, Object> parts = common(answer);
        parts.put(
                "amount",
                answer instanceof CostStatement.Assessed assessed
                        ? assessed.amount().amount()
                        : null);
        parts.put("sumOfCharges", answer.charges().map(Yen::amount).orElse(null));
        parts.put("fee", amount(Item.MEMBERSHIP_FEE, answer.lines(), true));
        parts.put("flat", amount(Item.FLAT_CHARGE, answer.lines(), mayHaveFlatCharge));
        parts.put("insurance", amount(Item.ACCIDENT_INSURANCE, answer.lines(), true));
        if (answer.question().facts().roster().isKnown()) {
            parts.put(
                    "estimates",
                    answer.lines().stream()
                            .filter(line -> line.item() == Item.EMPLOYMENT_COSTS)
                            .map(line -> line.yen().amount())
                            .toList());
        }
        return parts;
    }

    static Map<String, Object> of(FiscalMeasure answer) {
        boolean mayHaveAddition = answer.question().organisation().kind() != OrganisationKind.PREFECTURE
                || answer.missing().stream()
                        .anyMatch(missing -> missing.fact().equals("fiscal.prefecture.per-participant"));
        List<Line> lines =
                answer.match(FiscalMeasure.Assessed::lines, none -> List.of(), FiscalMeasure.Undetermined::lines);
        Map<String, Object> parts = common(answer);
        parts.put(
                "amount",
                answer instanceof FiscalMeasure.Assessed assessed
                        ? assessed.amount().amount()
                        : null);
        parts.put("standard", amount(Item.STANDARD_EXPENSES, lines, true));
        parts.put("perHead", amount(Item.PER_PARTICIPANT_ADDITION, lines, mayHaveAddition));
        return parts;
    }

    static Map<String, Object> of(Reappointment answer) {
        return common(answer);
    }

    static Map<String, Object> of(CountryStatus answer) {
        return common(answer);
    }

    static Map<String, Object> of(RemunerationStatement answer) {
        Map<String, Object> parts = common(answer);
        Optional<Remuneration> pay = answer.match(assessed -> Optional.of(assessed.amount()), open -> Optional.empty());
        parts.put("amount", pay.map(known -> known.amount().amount()).orElse(null));
        parts.put("tax", pay.map(known -> known.tax().name()).orElse(null));
        return parts;
    }

    static Map<String, Object> of(StatutoryMeasure answer) {
        Map<String, Object> parts = common(answer);
        Optional<StatutoryMeasure.Assessed> term =
                answer.match(Optional::of, none -> Optional.empty(), open -> Optional.empty());
        parts.put("density", term.map(known -> known.density()).orElse(null));
        parts.put(
                "unroundedDensity",
                term.map(known -> known.unroundedDensityAmount().amount()).orElse(null));
        parts.put(
                "beforeRounding",
                term.map(known -> known.amountBeforeRounding().amount()).orElse(null));
        parts.put(
                "afterRounding",
                term.map(known -> known.amountAfterRounding().amount()).orElse(null));
        return parts;
    }

    static Map<String, Object> of(TermSchedule answer) {
        Map<String, Object> parts = common(answer);
        parts.put("terms", answer.terms().stream().map(LibraryAnswers::of).toList());
        return parts;
    }

    private static Map<String, Object> of(ScheduledTerm scheduled) {
        return Map.of(
                "year", scheduled.year(),
                "isShort", scheduled.term().isShort(),
                "firstDay", scheduled.firstDay(),
                "lastDay", scheduled.lastDay(),
                "legalTerms",
                        scheduled.legalTerms().stream().map(LibraryAnswers::of).toList());
    }

    private static Map<String, Object> of(DateSpan span) {
        return Map.of("firstDay", span.firstDay(), "lastDay", span.lastDay().orElseThrow());
    }

    static Map<String, Object> of(Eligibility answer) {
        Map<String, Object> parts = common(answer);
        CRITERIA.forEach((rule, name) -> parts.put(
                name,
                answer.findings().stream()
                        .filter(finding -> finding.rule().equals("eligibility." + rule))
                        .map(finding -> finding.status().name())
                        .findFirst()
                        .orElse(null)));
        return parts;
    }

    static Map<String, Object> of(RoundCalendar answer) {
        Map<String, Object> parts = common(answer);
        parts.put(
                "steps",
                answer.steps().stream().map(step -> of(answer.round(), step)).toList());
        return parts;
    }

    static Map<String, Object> of(Stage answer) {
        Map<String, Object> parts = common(answer);
        parts.put("steps", answer.steps().stream().map(LibraryAnswers::of).toList());
        return parts;
    }

    private static Map<String, Object> of(StagedStep staged) {
        Map<String, Object> parts = of(staged.round(), staged.step());
        parts.put("state", staged.state().name());
        return parts;
    }

    private static Map<String, Object> of(ProgrammeRound round, DatedStep step) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("round", round.number());
        parts.put("step", step.step().id());
        parts.put("firstMonth", step.from().atDay(1));
        parts.put("lastMonth", step.through().atDay(1));
        parts.put("startsLate", step.months().startsLate());
        parts.put("endsEarly", step.months().endsEarly());
        parts.put("actor", step.actor().map(Enum::name).orElse(null));
        parts.put("route", step.route().map(Route::toString).orElse(null));
        return parts;
    }

    static Map<String, Object> of(BudgetPlan answer) {
        Map<String, Object> parts = common(answer);
        parts.put(
                "rows",
                answer.years().stream()
                        .flatMap(year -> year.rows().stream().map(row -> of(year.fiscalYear(), row)))
                        .toList());
        parts.put(
                "changes",
                answer.years().stream().map(year -> of(year.signChange())).toList());
        return parts;
    }

    private static Map<String, Object> of(FiscalYear year, BudgetRow row) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("fiscalYear", year.year());
        parts.put("participants", row.participants().people());
        parts.put("charges", amount(row.charges()));
        parts.put("cost", amount(row.cost()));
        parts.put("measure", amount(row.measure()));
        parts.put("measureLessCharges", amount(row.measureLessCharges()));
        parts.put("difference", amount(row.difference()));
        return parts;
    }

    private static Map<String, Object> of(SignChange change) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("status", change.status().name());
        parts.put("start", change.start().map(Headcount::people).orElse(null));
        parts.put("startSign", change.startSign().map(Enum::name).orElse(null));
        parts.put("participants", change.participants().map(Headcount::people).orElse(null));
        parts.put("sign", change.sign().map(Enum::name).orElse(null));
        return parts;
    }

    private static Map<String, Object> common(Explained answer) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("outcome", answer.outcome().name());
        parts.put("asOf", answer.basis().date());
        parts.put(
                "open",
                answer.missing().stream()
                        .map(MissingFact::fact)
                        .distinct()
                        .sorted()
                        .toList());
        return parts;
    }

    private static Long amount(Optional<Yen> yen) {
        return yen.map(Yen::amount).orElse(null);
    }

    /** All lines of an item together; where there is none, null if it may be due, and else 0. */
    private static Long amount(Item item, List<Line> lines, boolean mayBeDue) {
        List<Line> ofItem = lines.stream().filter(line -> line.item() == item).toList();
        return ofItem.isEmpty() && mayBeDue
                ? null
                : Long.valueOf(
                        ofItem.stream().mapToLong(line -> line.yen().amount()).sum());
    }
}
