package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.calendar.ActedMonths;
import io.github.jetrules.rules.calendar.DatedWindow;
import io.github.jetrules.rules.calendar.MonthWindow;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.Remuneration;
import io.github.jetrules.rules.text.Texts;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is no value of the library: whoever passes one is told at once where. */
class NullArgumentsTest {

    @Property(tries = 300)
    @Domain(Questions.class)
    void aQuestionRefusesNull(@ForAll Question question) throws ReflectiveOperationException {
        if (!(question instanceof StageQuestion)) {
            refusesNull(question);
        }
    }

    private static Stream<Record> values() {
        JetRules rules = JetRules.standard();
        BudgetPlan plan = rules.budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        BudgetFacts.none(),
                        HeadcountRange.parse("1"),
                        FiscalYearRange.parse("2019"));
        return Stream.of(
                RosterGroup.parse("ALT,2018-07-29,2,3"),
                Remuneration.gross(Yen.of(3_360_000)),
                ActedMonths.parse("May to July by CONTRACTING_ORGANISATION"),
                MonthWindow.parse("December to January"),
                new DatedWindow(YearMonth.of(2019, 12), YearMonth.of(2020, 1), false, false, false),
                rules.calendar().stageOn(LocalDate.of(2019, 12, 15)).steps().get(0),
                rules.appointments()
                        .firstTerm(LocalDate.of(2019, 7, 28))
                        .terms()
                        .get(0),
                plan.years().get(0),
                rules.statistics().figures().get(0),
                new DataProblem("file.yaml", 1, "key", "expected", "found"),
                EvidencePolicy.standard(),
                CostParameters.MEMBERSHIP_FEE,
                rules.parameters().history(CostParameters.MEMBERSHIP_FEE));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueRefusesNull(Record value) throws ReflectiveOperationException {
        refusesNull(value);
    }

    private static Stream<Arguments> calls() {
        JetRules rules = JetRules.standard();
        return Stream.of(
                call("policy", () -> rules.with((EvidencePolicy) null)),
                call("overlay", () -> rules.with((Overlay) null)),
                call("overlays", () -> rules.with((Overlay[]) null)),
                call("overlays", () -> rules.with((List<Overlay>) null)),
                call("levels", () -> EvidencePolicy.standard().refusingAlso(null)),
                call("fileName", () -> rules.readOverlay(null, "")),
                call("yaml", () -> rules.readOverlay("own.yaml", null)),
                call("organisation", () -> rules.calendar().round(FiscalYear.of(2019), null)),
                call("locale", () -> new JetModule(null)),
                call("locale", () -> Texts.in(null)),
                call(
                        "locale",
                        () -> rules.remuneration()
                                .annual(1, LocalDate.of(2019, 7, 28))
                                .explain(null)),
                call("text", () -> FiscalYear.parse(null)),
                call("day", () -> FiscalYear.containing(null)),
                call("text", () -> FiscalYearRange.parse(null)),
                call("text", () -> HeadcountRange.parse(null)),
                call("text", () -> Yen.parse(null)),
                call("code", () -> LocalGovernmentCode.of(null)),
                call("programmeYear", () -> LastTime.in(null)),
                call("code", () -> CountryCode.of(null)),
                call("id", () -> OrganisationKind.parse(null)),
                call("id", () -> Role.parse(null)),
                call("ja", () -> BilingualText.of(null, "text")),
                call("en", () -> BilingualText.of("文", null)),
                call("on", () -> StageQuestion.of(null)),
                call("on", () -> StageQuestion.of(null, Fact.notSupplied())),
                call("organisation", () -> StageQuestion.of(LocalDate.EPOCH.plusYears(30), null)),
                call("on", () -> StageQuestion.of(null, FiscalYear.of(2019), Fact.notSupplied())),
                call("fiscalYear", () -> StageQuestion.of(LocalDate.EPOCH.plusYears(30), null, Fact.notSupplied())),
                call("organisation", () -> StageQuestion.of(LocalDate.EPOCH.plusYears(30), FiscalYear.of(2019), null)),
                call("question", () -> rules.answer(null, EvidencePolicy.standard(), List.of())),
                call("policy", () -> rules.answer(StageQuestion.of(LocalDate.EPOCH.plusYears(30)), null, List.of())),
                call(
                        "overlays",
                        () -> rules.answer(
                                StageQuestion.of(LocalDate.EPOCH.plusYears(30)), EvidencePolicy.standard(), null)));
    }

    private static Arguments call(String argument, ThrowingCallable call) {
        return Arguments.of(argument, call);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("calls")
    void aCallRefusesNull(String argument, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
    }

    /** A record, and those of the rules that it holds. */
    private static void refusesNull(Object example) throws ReflectiveOperationException {
        assertThat(example).isInstanceOf(Record.class);
        RecordComponent[] components = example.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = example.getClass().getConstructor(types);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(example);
        }
        assertThat(constructor.newInstance(values)).isEqualTo(example);
        for (int i = 0; i < components.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] withNull = values.clone();
                withNull[i] = null;
                assertThatThrownBy(() -> constructor.newInstance(withNull))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[i].getName());
            }
            if (types[i].isRecord() && types[i].getSimpleName().endsWith("Facts")) {
                refusesNull(values[i]);
            }
        }
    }
}
