package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void anAnswerReadsAsAShortText() {
        assertThat(cost(OrganisationKind.MUNICIPALITY, CostFacts.participants(3))
                        .explain(Locale.ENGLISH))
                .isEqualTo("""
                        Cost of the contracting organisation: UNDETERMINED - something is not known (what is known: verified)
                          organisation: municipality, participants: 3, fiscal year: FY2019

                          Fee, insurance and flat charge (without employment costs)  351,000 yen

                          Item                Amount       Quantity  Per unit    Assurance
                          Membership fee      276,000 yen  3         92,000 yen  verified
                          Accident insurance  75,000 yen   3         25,000 yen  verified

                        Reasons
                          + The JET Programme membership fee is 92,000 yen per participant (the notice says nothing about parts of a year).
                              NOTICE, ref 1 p. 23 経費 2: 「１人あたり 9.2万円」
                          + The flat charge is for prefectures and designated cities, not for a municipality.
                              NOTICE, ref 1 p. 23 経費: 「都道府県・政令指定都市は別途１団体あたり120万円負担」
                          + The premium of the JET accident insurance is 25,000 yen per participant.
                              NOTICE, ref 1 p. 23 経費 3: 「１人あたり 2.5万円」
                          ? Remuneration, social insurance, travel and the like are borne as incurred; their amount was not given.
                              NOTICE, ref 1 p. 23 経費 1: 「参加者の報酬、社会保険料、交通費等」

                        Still open
                          > What do remuneration, social insurance, travel and the like of all participants come to in FY2019, in yen?
                              fact of the case, ask: the caller

                        Sources
                          NOTICE  On the wider use of the JET Programme (notice) (MIC, MOFA and MEXT)

                        As of: 2019-04-01 (1 April of the fiscal year), edition of law and data %s""".formatted(JetRules.standard().version().name()));
    }

    /** What is said of a gap can be looked up, as what is said in a reason; a question to the caller has no document. */
    @Test
    void aGapShowsItsSource() {
        String text = JetRules.standard()
                .remuneration()
                .annual(1, LocalDate.of(2025, 8, 3))
                .explain(Locale.ENGLISH);
        assertThat(text.lines().filter(line -> line.contains("S61"))).hasSize(2);

        String open = JetRules.standard()
                .fiscal()
                .statutoryMeasure(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        StatutoryFacts.none(),
                        FiscalYear.of(2026))
                .explain(Locale.ENGLISH);
        assertThat(open).contains("Still open", "S2").doesNotContain("S1 ");
    }

    @Test
    void anAnswerReadsInJapanese() {
        assertThat(cost(OrganisationKind.PREFECTURE, CostFacts.participants(3).withEmploymentCosts(Yen.of(12_000_000)))
                        .explain(Locale.JAPAN))
                .isEqualTo("""
                        任用団体の経費：算定・判定済み（確認済み）
                          団体の種別：都道府県、参加者数：3、報酬等：12,000,000円、年度：令和元年度

                          合計                                                       13,551,000円
                          会費、保険料及び1団体あたりの負担額の計（報酬等を除く。）  1,551,000円

                          項目                        金額          数量  単価         確度
                          JETプログラム会費           276,000円     3     92,000円     確認済み
                          1団体あたりの負担額         1,200,000円   1     1,200,000円  確認済み
                          JET傷害保険                 75,000円      3     25,000円     確認済み
                          報酬、社会保険料、交通費等  12,000,000円

                        理由
                          ○ JETプログラム会費は、参加者1人あたり92,000円である（年度途中の来日、離任等の取扱いは、通知に記載がない。）。
                              ＪＥＴプログラムの一層の活用について（通知） 参考資料1 23頁「経費」②：「１人あたり 9.2万円」
                          ○ 都道府県及び政令指定都市は、1人あたりの負担のほか、別途1団体あたり1,200,000円を負担する。
                              ＪＥＴプログラムの一層の活用について（通知） 参考資料1 23頁「経費」：「都道府県・政令指定都市は別途１団体あたり120万円負担」
                          ○ JET傷害保険の保険料は、参加者1人あたり25,000円である。
                              ＪＥＴプログラムの一層の活用について（通知） 参考資料1 23頁「経費」③：「１人あたり 2.5万円」
                          ○ 報酬、社会保険料、交通費等は、任用団体が所要額を負担する。入力された額は12,000,000円である。
                              ＪＥＴプログラムの一層の活用について（通知） 参考資料1 23頁「経費」①：「参加者の報酬、社会保険料、交通費等」

                        出典
                          NOTICE  ＪＥＴプログラムの一層の活用について（通知）（総務省、外務省、文部科学省）

                        基準日：2019年4月1日（当該年度の4月1日）、データの版 %s""".formatted(JetRules.standard().version().name()));
    }

    @Test
    void theYearsOfAPlanStandUnderItsHeading() {
        String text = JetRules.standard()
                .budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        BudgetFacts.none().withPopulation(100_000),
                        HeadcountRange.parse("0..1"),
                        FiscalYearRange.parse("2019"))
                .explain(Locale.ENGLISH);

        assertThat(text)
                .contains("\n\n  FY2019 (verified)\n\n      Participants  ", "\n\n    Amount counted by item\n\n");
    }

    @Test
    void overlaysAreNamedWithTheirTitles() {
        Overlay plan = Overlay.builder()
                .id("plan-2024")
                .title(BilingualText.of("試算", "Plan"))
                .addValues(CostParameters.MEMBERSHIP_FEE.overlay(
                        FiscalYear.of(2024).span(), Yen.of(95_000), "p. 12"))
                .build();
        CostStatement answer = JetRules.standard()
                .with(plan)
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2024));

        assertThat(answer.explain(Locale.ENGLISH)).endsWith(": plan-2024 (Plan)");
        assertThat(answer.explain(Locale.JAPANESE)).endsWith("：plan-2024（試算）");
    }

    @Test
    void aFigureCarriedForwardIsSaidBesideAWeakerLevel() {
        Overlay plan = Overlay.builder()
                .id("plan-2024")
                .title(BilingualText.of("試算", "Plan"))
                .addValues(CostParameters.MEMBERSHIP_FEE.overlay(
                        FiscalYear.of(2024).span(), Yen.of(95_000), "p. 12"))
                .build();
        JetRules carried = JetRules.standard().with(EvidencePolicy.carryForward());

        assertThat(heading(carried.with(plan)))
                .endsWith("(what is known: from an overlay, carried forward from an earlier year)");
        assertThat(heading(carried)).endsWith("(what is known: carried forward from an earlier year)");
        assertThat(heading(JetRules.standard().with(plan))).endsWith("(what is known: from an overlay)");
    }

    private static String heading(JetRules rules) {
        return rules.costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2024))
                .explain(Locale.ENGLISH)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theColumnsOfATableAreInTheOrderOfTheFullestRow() {
        Map<String, Object> shorter = ImmutableMap.of("item", 1, "yen", 2);
        Map<String, Object> full = ImmutableMap.of("item", 1, "quantity", 2, "yen", 3);

        assertThat(AnswerText.names(List.of(shorter, full))).containsExactly("item", "quantity", "yen");
        assertThat(AnswerText.names(List.of(full, shorter))).containsExactly("item", "quantity", "yen");
    }

    @Test
    void aFactAskedForInVainIsSaidToBe() {
        CostStatement answer = cost(
                OrganisationKind.MUNICIPALITY,
                CostFacts.participants(3).withEmploymentCosts(Fact.<Yen>askedWithoutAnswer()));
        assertThat(answer.explain(Locale.ENGLISH)).contains("ask: the caller, asked already, without an answer");
        assertThat(answer.explain(Locale.JAPANESE)).contains("確認先：利用者（入力により補足）、照会済み（回答なし）");
    }

    @Property
    @Domain(Questions.class)
    void noTextHasAHoleInIt(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            assertThat(answer.explain(locale)).doesNotContain("{", "}", "null", "Optional", "@", "\n\n\n", " \n");
        }
    }

    @Property
    @Domain(Questions.class)
    void everyReasonAndEveryCitationIsPrinted(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            Texts texts = Texts.in(locale);
            String text = answer.explain(locale);
            for (Finding finding : answer.findings()) {
                assertThat(text).contains(texts.finding(finding));
                finding.citations().forEach(citation -> assertThat(text).contains(texts.citation(citation)));
            }
            answer.missing().forEach(missing -> assertThat(text).contains(texts.question(missing)));
        }
    }

    private static CostStatement cost(OrganisationKind kind, CostFacts facts) {
        return JetRules.standard().costs().statement(ContractingOrganisation.of(kind), facts, FiscalYear.of(2019));
    }
}
