package io.github.jetrules.examples.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.JetRules;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates and amounts were typed from the notice and from the facts beyond it, never from what the example prints. */
class CaseworkTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2022, 7, 24);

    private static List<String> timeline(LocalDate arrival, OrganisationKind organisation, Fact<Boolean> exceptional) {
        CaseFile file = new CaseFile(CountryCode.of("PH"), Role.ALT, organisation, arrival, exceptional);
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
                        "2021-04-01 country FORMAL",
                        "2021-10-01 calendar ASSESSED",
                        "2021-12-01 calendar ASSESSED",
                        "2022-01-01 calendar ASSESSED",
                        "2022-03-01 calendar ASSESSED",
                        "2022-03-01 calendar ASSESSED",
                        "2022-04-01 calendar ASSESSED",
                        "2022-04-01 calendar ASSESSED",
                        "2022-05-01 calendar ASSESSED",
                        "2022-07-01 calendar ASSESSED",
                        "2022-07-24 term ASSESSED",
                        "2022-07-25 term ASSESSED",
                        "2022-07-25 pay ASSESSED",
                        "2023-07-25 reappoint PERMITTED",
                        "2023-07-25 term ASSESSED",
                        "2023-07-25 pay ASSESSED",
                        "2024-07-25 reappoint PERMITTED",
                        "2024-07-25 term ASSESSED",
                        "2024-07-25 pay ASSESSED",
                        "2025-07-25 reappoint PERMITTED",
                        "2025-07-25 term ASSESSED",
                        "2025-07-25 pay ASSESSED",
                        "2026-07-25 reappoint PERMITTED",
                        "2026-07-25 term ASSESSED",
                        "2026-07-25 pay ASSESSED",
                        "2027-07-25 reappoint NOT_PERMITTED");
    }

    @Test
    void withoutTheJudgementThePathIsOpenAfterTheThirdYear() {
        assertThat(timeline(ARRIVAL, OrganisationKind.MUNICIPALITY, Fact.notSupplied()))
                .endsWith("2024-07-25 pay ASSESSED", "2025-07-25 reappoint UNDETERMINED");
        assertThat(timeline(ARRIVAL, OrganisationKind.MUNICIPALITY, Fact.known(false)))
                .endsWith("2024-07-25 pay ASSESSED", "2025-07-25 reappoint NOT_PERMITTED");
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
                .startsWith("2021-04-01  English-speaking status: FORMAL")
                .contains(
                        "Recruitment of applicants: October 2021 to early December 2021.",
                        "Placement request survey: December 2021 to January 2022.",
                        "Year: 1, 2022-07-25 to 2023-07-24",
                        "Legal terms of office: 2022-07-25 to 2023-03-31",
                        "Legal terms of office: 2023-04-01 to 2023-07-24",
                        "year 1 of the appointment is 3,360,000 yen gross",
                        "year 2 of the appointment is 3,600,000 yen gross",
                        "year 3 of the appointment is 3,900,000 yen gross",
                        "year 4 of the appointment is 3,960,000 yen gross",
                        "year 5 of the appointment is 3,960,000 yen gross",
                        "Year: 5, 2026-07-25 to 2027-07-24",
                        "2027-07-25  Reappointment: NOT PERMITTED");
        assertThat(languages[1])
                .startsWith("2021年4月1日  英語圏としての取扱い：正式に英語圏として取り扱う")
                .contains(
                        "配置要望調査：2021年12月～2022年1月。",
                        "年次：1、2022年7月25日から2023年7月24日まで",
                        "任期：2022年7月25日から2023年3月31日まで",
                        "任用5年目の報酬は、年額3,960,000円（税引前）である。",
                        "2027年7月25日  再任用：再任用できない");
        assertThat(languages[0].lines().count()).isEqualTo(languages[1].lines().count());
    }
}
