package io.github.jetrules.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.examples.batch.BatchJob;
import io.github.jetrules.examples.batch.BatchRun;
import io.github.jetrules.examples.batch.Progress;
import io.github.jetrules.examples.batch.Tally;
import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NationalFileTest {

    @TempDir
    private Path directory;

    private Path make(String name, String... more) {
        Path file = directory.resolve(name);
        CommandLine line = new CommandLine(new NationalFile());
        String[] args = new String[more.length + 2];
        args[0] = "--output";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        assertThat(line.execute(args)).isZero();
        return file;
    }

    /** What standard error says where a file is not made. */
    private String refused(String... args) {
        StringWriter err = new StringWriter();
        assertThat(new CommandLine(new NationalFile())
                        .setErr(new PrintWriter(err))
                        .execute(args))
                .isEqualTo(2);
        return err.toString();
    }

    @Test
    void aFileThatCannotBeMadeIsRefused() {
        Path file = directory.resolve("a.csv");
        assertThat(refused("--output", file.toString(), "--rows", "0")).contains("--rows", "rows 0", "1 and more");
        assertThat(file).doesNotExist();
        assertThat(refused("--output", directory.resolve("none/a.csv").toString()))
                .contains("--output", "cannot be written", "a folder that exists");
    }

    private List<String> answers(Path input, Tally expected) throws IOException {
        Path output = directory.resolve(input.getFileName() + ".answers.jsonl");
        Tally tally =
                BatchRun.run(new BatchJob(input, output, false, JetRules.standard(), Locale.ENGLISH), Progress.NONE);
        assertThat(tally).isEqualTo(expected);
        return Files.readAllLines(output);
    }

    @Test
    void theDataHasEveryPrefectureAndDesignatedCity() {
        Map<OrganisationKind, Long> kinds = LocalGovernment.all().stream()
                .collect(Collectors.groupingBy(LocalGovernment::kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of(OrganisationKind.PREFECTURE, 47L, OrganisationKind.DESIGNATED_CITY, 20L));
        assertThat(LocalGovernment.all()).allSatisfy(body -> {
            assertThat(body.code().isPrefecture()).isEqualTo(body.kind() == OrganisationKind.PREFECTURE);
            assertThat(body.name().ja()).matches(body.code().isPrefecture() ? ".+[都道府県]" : ".+市");
            assertThat(body.name().en()).matches("[A-Z][a-z]+");
        });
        assertThat(LocalGovernment.all().stream()
                        .map(LocalGovernment::code)
                        .filter(LocalGovernmentCode::isPrefecture)
                        .map(LocalGovernmentCode::prefectureNumber))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 47).boxed().toList());
    }

    @Test
    void theCodesOfTheCitiesAreThoseOfTheList() {
        assertThat(LocalGovernment.all().stream()
                        .filter(body -> body.kind() == OrganisationKind.DESIGNATED_CITY)
                        .map(body -> body.name().en() + " " + body.code()))
                .containsExactly(
                        "Sapporo 011002",
                        "Sendai 041009",
                        "Saitama 111007",
                        "Chiba 121002",
                        "Yokohama 141003",
                        "Kawasaki 141305",
                        "Sagamihara 141500",
                        "Niigata 151009",
                        "Shizuoka 221007",
                        "Hamamatsu 221309",
                        "Nagoya 231002",
                        "Kyoto 261009",
                        "Osaka 271004",
                        "Sakai 271403",
                        "Kobe 281000",
                        "Okayama 331007",
                        "Hiroshima 341002",
                        "Kitakyushu 401005",
                        "Fukuoka 401307",
                        "Kumamoto 431001");
    }

    @Test
    void aCountryHasItsBodiesAndSaysOfEachWhatIsSynthetic() {
        List<SyntheticBody> country = SyntheticBody.country(1);
        assertThat(country).hasSize(1_788);
        assertThat(country.stream().map(SyntheticBody::label)).allMatch(label -> label.contains("synthetic"));
        List<LocalGovernmentCode> codes = country.stream()
                .map(body -> LocalGovernmentCode.of(body.label().substring(0, 6)))
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        Set<LocalGovernmentCode> real =
                LocalGovernment.all().stream().map(LocalGovernment::code).collect(Collectors.toSet());
        for (int i = 0; i < codes.size(); i++) {
            SyntheticBody body = country.get(i);
            assertThat(real.contains(codes.get(i))).isEqualTo(!body.label().contains("synthetic body"));
        }
        assertThat(SyntheticBody.country(1)).isEqualTo(country);
        assertThat(SyntheticBody.country(2)).isNotEqualTo(country);
    }

    @Test
    void theNationalFileRunsAndEveryAnswerSaysThatItIsSynthetic() throws IOException {
        List<String> answers = answers(make("national.csv"), new Tally(3_576, 0, 0));
        JsonNode first = new ObjectMapper().readTree(answers.get(0));
        assertThat(first.get("id").textValue()).isEqualTo("010006 Hokkaido, synthetic figures: cost");
        assertThat(first.get("question").textValue()).isEqualTo("cost");
        assertThat(answers).allMatch(answer -> answer.startsWith("{\"id\":\"") && answer.contains("synthetic"));
    }

    @Test
    void bothFormsOfAFileGiveTheSameAnswers() throws IOException {
        Tally all = new Tally(1_400, 0, 0);
        assertThat(answers(make("mixed.csv", "--rows", "1400"), all))
                .isEqualTo(answers(make("mixed.jsonl", "--rows", "1400"), all));
    }

    @Test
    void theSameOptionsGiveTheSameFile() throws IOException {
        Path file = make("a.csv", "--rows", "70");
        assertThat(make("b.csv", "--rows", "70")).hasSameBinaryContentAs(file);
        assertThat(Files.mismatch(make("c.csv", "--rows", "70", "--seed", "2"), file))
                .isNotNegative();
    }
}
