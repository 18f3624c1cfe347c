package io.github.jetrules.examples.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.JetRules;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates and amounts were typed from the notice and the other sources, never from what the example prints. */
class CaseworkTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2024, 7, 28);

    private static List<String> timeline(LocalDate arrival, OrganisationKind organisation, Fact<Boolean> exceptional) {
        CaseFile file = new CaseFile(Casework.applicant(), organisation, arrival, exceptional);
        return Casework.timeline(JetRules.standard(), file).stream()
                .map(event -> event.date() + " " + event.answer().question().name() + " "
                        + event.answer().outcome())
                .toList();
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Casework.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWholePathIsInOrderOfTime() {
        assertThat(timeline(ARRIVAL, OrganisationKind.MUNICIPALITY, Fact.known(true)))
                .containsExactly(
                        "2023-04-01 country FORMAL",
                        "2023-04-01 eligibility ELIGIBLE",
                        "2023-10-01 calendar ASSESSED",
                        "2023-12-01 calendar ASSESSED",
                        "2024-01-01 calendar ASSESSED",
                        "2024-03-01 calendar ASSESSED",
                        "2024-03-01 calendar ASSESSED",
                        "2024-04-01 calendar ASSESSED",
                        "2024-04-01 calendar ASSESSED",
                        "2024-05-01 calendar ASSESSED",
                        "2024-07-01 calendar ASSESSED",
                        "2024-07-28 term ASSESSED",
                        "2024-07-29 term ASSESSED",
                        "2024-07-29 pay ASSESSED",
                        "2025-07-29 reappoint PERMITTED",
                        "2025-07-29 term ASSESSED",
                        "2025-07-29 pay ASSESSED",
                        "2026-07-29 reappoint PERMITTED",
                        "2026-07-29 term ASSESSED",
                        "2026-07-29 pay ASSESSED",
                        "2027-07-29 reappoint PERMITTED",
                        "2027-07-29 term ASSESSED",
                        "2027-07-29 pay ASSESSED",
                        "2028-07-29 reappoint PERMITTED",
                        "2028-07-29 term ASSESSED",
                        "2028-07-29 pay ASSESSED",
                        "2029-07-29 reappoint NOT_PERMITTED");
    }

    @Test
    void withoutTheJudgementThePathIsOpenAfterTheThirdYear() {
        assertThat(timeline(ARRIVAL, OrganisationKind.MUNICIPALITY, Fact.notSupplied()))
                .endsWith("2026-07-29 pay ASSESSED", "2027-07-29 reappoint UNDETERMINED");
        assertThat(timeline(ARRIVAL, OrganisationKind.MUNICIPALITY, Fact.known(false)))
                .endsWith("2026-07-29 pay ASSESSED", "2027-07-29 reappoint NOT_PERMITTED");
    }

    @Test
    void whatIsNotSourcedStaysOpen() {
        assertThat(timeline(LocalDate.of(2025, 8, 3), OrganisationKind.PRIVATE_SCHOOL, Fact.known(true)))
                .contains("2025-07-01 calendar UNDETERMINED", "2025-08-04 pay UNDETERMINED");
        assertThat(timeline(LocalDate.of(2021, 4, 10), OrganisationKind.MUNICIPALITY, Fact.known(true)))
                .contains("2021-04-10 term UNDETERMINED", "2021-04-11 term UNDETERMINED", "2021-04-11 pay ASSESSED")
                .noneMatch(event -> event.contains("reappoint"));
    }

    @Test
    void theTimelineIsPrintedInBothLanguages() {
        String[] languages = printed().split("\\R\\R");
        assertThat(languages).hasSize(2);
        assertThat(languages[0])
                .startsWith("2023-04-01  English-speaking status: FORMAL")
                .contains(
                        "Recruitment of applicants: October 2023 to November 2023 or early December 2023.",
                        "Placement request survey: December 2023 to January 2024.",
                        "Year: 1, 2024-07-29 to 2025-07-28",
                        "Legal terms of office: 2024-07-29 to 2025-03-31",
                        "Legal terms of office: 2025-04-01 to 2025-07-28",
                        "year 1 of the appointment is 3,360,000 yen gross",
                        "year 2 of the appointment is 3,600,000 yen gross",
                        "year 3 of the appointment is 3,900,000 yen gross",
                        "year 4 of the appointment is 3,960,000 yen gross",
                        "year 5 of the appointment is 3,960,000 yen gross",
                        "Year: 5, 2028-07-29 to 2029-07-28",
                        "2029-07-29  Reappointment: NOT PERMITTED");
        assertThat(languages[1])
                .startsWith("2023年4月1日  英語圏としての取扱い：正式に英語圏として取り扱う")
                .contains(
                        "配置要望調査：2023年12月～2024年1月。",
                        "年次：1、2024年7月29日から2025年7月28日まで",
                        "任期：2024年7月29日から2025年3月31日まで",
                        "任用5年目の報酬は、年額3,960,000円（税引前）である。",
                        "2029年7月29日  再任用：再任用できない");
        assertThat(languages[0].lines().count()).isEqualTo(languages[1].lines().count());
    }
}
