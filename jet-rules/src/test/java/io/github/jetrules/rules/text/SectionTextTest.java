package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionTextTest {

    private static final Map<String, Object> FEE = ImmutableMap.of("item", Item.MEMBERSHIP_FEE, "yen", Yen.of(92_000));
    private static final Map<String, Object> PREMIUM =
            ImmutableMap.of("item", Item.ACCIDENT_INSURANCE, "yen", Yen.of(25_000));

    private static final List<Map<String, Object>> SECTIONS = List.of(ImmutableMap.of(
            "fiscalYear",
            FiscalYear.of(2019),
            "assurance",
            Assurance.CARRIED_FORWARD,
            "assurances",
            Assurances.of(List.of(Assurance.VERIFIED, Assurance.ESTIMATED, Assurance.CARRIED_FORWARD)),
            "signChange",
            Map.of("status", "OPEN"),
            "rows",
            List.of(
                    ImmutableMap.of("participants", Headcount.of(0), "costLines", List.of(), "measureLines", List.of()),
                    ImmutableMap.of(
                            "participants",
                            Headcount.of(10),
                            "costYen",
                            Yen.of(-1_000),
                            "costLines",
                            List.of(FEE, PREMIUM),
                            "measureLines",
                            List.of()))));

    @Test
    void numbersStandUnderEachOtherAndWhatIsNotKnownIsSaid() {
        assertThat(SectionText.of(SECTIONS, Texts.in(Locale.ENGLISH)))
                .containsExactly(
                        "",
                        "FY2019 (carried forward from an earlier year, estimated or inferred by the library)",
                        "",
                        "    Participants        Cost",
                        "               0   not known",
                        "              10  -1,000 yen",
                        "",
                        "  Cost by item",
                        "",
                        "    Participants  Membership fee  Accident insurance",
                        "               0       not known           not known",
                        "              10      92,000 yen          25,000 yen");
    }

    @Test
    void inJapaneseWideCharactersTakeTwoColumns() {
        assertThat(SectionText.of(SECTIONS, Texts.in(Locale.JAPANESE)))
                .containsExactly(
                        "",
                        "令和元年度（以前の年度の値を引き続き使用、推計・推定）",
                        "",
                        "    参加者数      経費",
                        "           0      不明",
                        "          10  -1,000円",
                        "",
                        "  経費の内訳",
                        "",
                        "    参加者数  JETプログラム会費  JET傷害保険",
                        "           0               不明         不明",
                        "          10           92,000円     25,000円");
    }

    @Test
    void aListOfRowsIsNoSection() {
        assertThat(SectionText.isSections(SECTIONS)).isTrue();
        assertThat(SectionText.isSections(List.of())).isFalse();
        assertThat(SectionText.isSections(List.of(FEE))).isFalse();
    }
}
