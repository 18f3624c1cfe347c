package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityCommandTest {

    @TempDir
    private Path folder;

    private static JsonNode answer(String role, int recruitment) {
        return Run.json("eligibility --file applicants/" + role + ".json --recruitment " + recruitment);
    }

    @ParameterizedTest
    @CsvSource({
        "alt, 2017, INELIGIBLE",
        "alt, 2018, UNDETERMINED",
        "alt, 2023, ELIGIBLE",
        "cir, 2022, UNDETERMINED",
        "cir, 2023, ELIGIBLE",
        "cir, 2024, UNDETERMINED",
        "sea, 2018, NOT_APPLICABLE"
    })
    void anApplicantOfEveryRoleHasAnExample(String role, int recruitment, String outcome) {
        JsonNode answer = answer(role, recruitment);

        assertThat(answer.get("question").textValue()).isEqualTo("eligibility");
        assertThat(answer.get("outcome").textValue()).isEqualTo(outcome);
        assertThat(answer.at("/basis/date").textValue()).isEqualTo(recruitment + "-04-01");
        assertThat(answer.at("/basis/dateName").textValue()).isEqualTo("recruitment-year");
    }

    @Test
    void everyExampleFileIsRun() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("applicants"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("alt.json", "cir.json", "sea.json");
        }
    }

    @Test
    void theFirstRecruitmentAfterThreeYearsIsNamed() {
        JsonNode changes = answer("alt", 2017).get("changes");

        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/change").textValue()).isEqualTo("eligibility.participation-ago");
        assertThat(changes.at("/0/earliest").textValue()).isEqualTo("2018-04-01");
    }

    @Test
    void whatIsSaidOfThePersonIsEchoedAsItWasRead() throws IOException {
        JsonNode file = Run.read(Files.readString(Path.of("applicants/cir.json")));

        assertThat(answer("cir", 2023).at("/inputs/applicant")).isEqualTo(file);
        assertThat(answer("cir", 2023).at("/inputs/recruitmentYear").intValue()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ELIGIBLE | last participation: FY2015 | There is no age limit",
                "ja | 応募資格あり | 直近の参加：平成27年度 | 年齢制限はなく"
            })
    void theTextTellsThePersonAndTheReasonsInBothLanguages(
            String language, String outcome, String input, String reason) {
        Run run = Run.jet("eligibility --file applicants/alt.json --recruitment 2023 --lang " + language);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(outcome, input, reason);
    }

    @Test
    void anAnswerCanBeReplayed() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        Files.writeString(
                receipt,
                Run.jet("eligibility --file applicants/alt.json --recruitment 2023 --format json --lang ja")
                        .out());

        Run run = Run.args("replay", receipt.toString());

        assertThat(run.out()).startsWith("same");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'role':'ALT','country':'US','name':'x'} | /name | unknown field 'name' | interestInJapan",
                "{'role':'ALT','country':'US','degree':'yes'} | /degree | \"yes\" | true, false",
                "{'role':'ALT','country':'US','staysInJapan':['2019-02-30/2019-03-01']} | /staysInJapan/0 | 2019-02-30 | first and last day",
                "{'role':'ALT'} | /country | is missing beside role | ISO 3166-1",
                "{'role':'ALT' | no JSON | accepted: JSON | --file"
            })
    void aWrongFileIsNamedWithItsPlaceTheValueAndWhatIsAccepted(
            String json, String place, String value, String accepted) throws IOException {
        Path file = folder.resolve("applicant.json");
        Files.writeString(file, json.replace('\'', '"'));

        Run run = Run.args("eligibility", "--file", file.toString(), "--recruitment", "2023");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("--file", place, value, accepted);
    }
}
