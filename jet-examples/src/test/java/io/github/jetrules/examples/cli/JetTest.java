package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.jetrules.rules.json.Schemas;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers, as JSON. */
class JetTest {

    private static final JsonSchema ANSWER =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.answer());

    // cost

    @Test
    void aMunicipalityIsToldItsChargesAndAskedForItsEmploymentCosts() {
        JsonNode json = Run.json("cost --organisation municipality --participants 3 --fiscal-year 2019");
        assertThat(json.get("question").asText()).isEqualTo("cost");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.get("chargesYen").asLong()).isEqualTo(351_000);
        assertThat(lines(json)).containsExactly("membership-fee=276000", "accident-insurance=75000");
        assertThat(json.has("amountYen")).isFalse();
        assertThat(missing(json)).containsExactly("employmentCosts FACT CALLER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefecture", "designated-city"})
    void aCoordinatingBodyBearsTheFlatChargeInAddition(String kind) {
        JsonNode json = Run.json("cost --organisation " + kind + " --participants 3 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.get("chargesYen").asLong()).isEqualTo(1_551_000);
        assertThat(lines(json))
                .containsExactlyInAnyOrder("membership-fee=276000", "flat-charge=1200000", "accident-insurance=75000");
    }

    @Test
    void employmentCostsCompleteTheAmount() {
        JsonNode json = Run.json(
                "cost --organisation municipality --participants 3 --fiscal-year 2019 --employment-costs 12000000");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("amountYen").asLong()).isEqualTo(12_351_000);
        assertThat(json.get("chargesYen").asLong()).isEqualTo(351_000);
        assertThat(json.get("missing")).isEmpty();
        JsonNode employment = json.get("lines").get(2);
        assertThat(employment.get("item").asText()).isEqualTo("employment-costs");
        assertThat(employment.has("assurance")).isFalse();
    }

    @Test
    void aFigureOfAnotherYearIsAGapThatNamesTheLatestOne() {
        JsonNode json = Run.json(
                "cost --organisation municipality --participants 3 --fiscal-year 2024 --employment-costs 12000000");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.has("amountYen")).isFalse();
        assertThat(json.has("chargesYen")).isFalse();
        assertThat(missing(json))
                .containsExactly("cost.membership-fee SOURCE_GAP CLAIR", "cost.accident-insurance SOURCE_GAP CLAIR");
        assertThat(json.get("missing").get(0).get("question").asText())
                .contains("JET Programme membership fee", "FY2024", "92,000 yen", "FY2019");
        assertThat(json.get("missing").get(1).get("question").asText()).contains("25,000 yen", "FY2019");
    }

    @Test
    void aFigureOfAnotherYearIsUsedWhereTheCallerAllowsIt() {
        JsonNode json = Run.json("cost --organisation municipality --participants 3 --fiscal-year 2024"
                + " --employment-costs 12000000 --carry-forward");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("amountYen").asLong()).isEqualTo(12_351_000);
        assertThat(json.get("assurance").asText()).isEqualTo("CARRIED_FORWARD");
        assertThat(json.get("lines").get(0).get("assurance").asText()).isEqualTo("CARRIED_FORWARD");
    }

    // measure

    @Test
    void theStandardBodyIsVerified() {
        JsonNode json =
                Run.json("measure --organisation municipality --population 100000 --participants 3 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("amountYen").asLong()).isEqualTo(15_652_000);
        assertThat(json.get("assurance").asText()).isEqualTo("VERIFIED");
    }

    @Test
    void anotherPopulationIsEstimatedAndTheFindingSaysWhy() {
        JsonNode json =
                Run.json("measure --organisation municipality --population 83000 --participants 4 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("amountYen").asLong()).isEqualTo(20_263_320);
        assertThat(lines(json)).containsExactly("standard-expenses=999320", "per-participant-addition=19264000");
        assertThat(json.get("assurance").asText()).isEqualTo("ESTIMATED");
        assertThat(json.get("assurances")).extracting(JsonNode::asText).containsExactly("VERIFIED", "ESTIMATED");
        assertThat(texts(json))
                .anySatisfy(text -> assertThat(text)
                        .contains("100,000", "83,000", "999,320 yen", "no formula", "in proportion", "rounded down"));
    }

    @Test
    void aPrefectureIsApproximateAndHasNoLinePerParticipant() {
        JsonNode json =
                Run.json("measure --organisation prefecture --population 1700000 --participants 50 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("amountYen").asLong()).isEqualTo(240_000_000);
        assertThat(json.get("assurance").asText()).isEqualTo("APPROXIMATE");
        assertThat(lines(json)).containsExactly("standard-expenses=240000000");
    }

    @Test
    void aPrivateSchoolHasNoAmountAtAll() {
        JsonNode json = Run.json("measure --organisation private-school --participants 3 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("NOT_APPLICABLE");
        assertThat(json.has("amountYen")).isFalse();
        assertThat(json.has("lines")).isFalse();
        assertThat(json.get("missing")).isEmpty();
        assertThat(json.get("findings").get(0).get("status").asText()).isEqualTo("NOT_MET");
    }

    @Test
    void aMunicipalityWithoutPopulationIsAskedForIt() {
        JsonNode json = Run.json("measure --organisation municipality --participants 2 --fiscal-year 2019");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.has("amountYen")).isFalse();
        assertThat(lines(json)).containsExactly("per-participant-addition=9632000");
        assertThat(missing(json)).containsExactly("population FACT CALLER");
    }

    @ParameterizedTest
    @CsvSource({"yes, MET", "no, NOT_MET"})
    void whetherMoneyFollowsIsAFindingBesideTheAmount(String receives, String status) {
        JsonNode json = Run.json("measure --organisation municipality --population 100000 --participants 3"
                + " --fiscal-year 2019 --receives-allocation " + receives);
        assertThat(json.get("amountYen").asLong()).isEqualTo(15_652_000);
        assertThat(json.get("findings"))
                .filteredOn(finding -> finding.get("rule").asText().equals("fiscal.money-follows"))
                .extracting(finding -> finding.get("status").asText())
                .containsExactly(status);
        assertThat(json.get("inputs").get("receivesAllocation").asBoolean()).isEqualTo(receives.equals("yes"));
    }

    // country

    @ParameterizedTest
    @CsvSource({
        "2012, NOT_LISTED, ESTIMATED",
        "2013, PROVISIONAL, VERIFIED",
        "2014, PROVISIONAL, VERIFIED",
        "2018, PROVISIONAL, VERIFIED",
        "2019, FORMAL, VERIFIED",
        "2020, FORMAL, PRESUMED"
    })
    void thePhilippinesChangeWithTheRecruitmentYear(int year, String outcome, String assurance) {
        JsonNode json = Run.json("country PH --recruitment " + year);
        assertThat(outcome(json)).isEqualTo(outcome);
        assertThat(json.get("assurance").asText()).isEqualTo(assurance);
        assertThat(json.get("basis").get("date").asText()).isEqualTo(year + "-04-01");
        assertThat(json.get("inputs").get("role").asText()).isEqualTo("ALT");
    }

    @Test
    void anotherCountryIsAGapWithoutALevel() {
        JsonNode json = Run.json("country US --recruitment 2019 --role CIR");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.has("assurance")).isFalse();
        assertThat(json.has("assurances")).isFalse();
        assertThat(missing(json)).containsExactly("country.US.CIR SOURCE_GAP MINISTRY");
    }

    // term

    @Test
    void theTermsStartOnTheDayAfterArrival() {
        JsonNode json = Run.json("term --arrival 2019-07-28");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("terms"))
                .extracting(term -> term.get("year").asInt() + " "
                        + term.get("firstDay").asText() + " "
                        + term.get("lastDay").asText())
                .containsExactly(
                        "1 2019-07-29 2020-07-28",
                        "2 2020-07-29 2021-07-28",
                        "3 2021-07-29 2022-07-28",
                        "4 2022-07-29 2023-07-28",
                        "5 2023-07-29 2024-07-28");
    }

    @Test
    void theGroupIsTakenFromTheOption() {
        JsonNode json = Run.json("term --arrival 2020-05-01 --group APRIL");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(json.get("terms")).hasSize(1);
        assertThat(missing(json))
                .containsExactly("appointment.april-alignment SOURCE_GAP CLAIR", "groupArrival FACT CALLER");
    }

    // reappoint

    @Test
    void afterFiveYearsTheNoticeIsQuoted() {
        JsonNode json = Run.json("reappoint --arrival 2014-07-27 --completed 5");
        assertThat(outcome(json)).isEqualTo("NOT_PERMITTED");
        assertThat(json.get("missing")).isEmpty();
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.get("status").asText()).isEqualTo("NOT_MET");
        JsonNode citation = finding.get("citations").get(0);
        assertThat(citation.get("source").asText()).isEqualTo("NOTICE");
        assertThat(citation.get("at").asText()).isEqualTo("ref 1 p. 2 任用期間");
        assertThat(citation.get("quote").asText()).isEqualTo("最長で5年間まで更新可");
    }

    @Test
    void theFourthYearIsOneJudgementOfTheOrganisation() {
        JsonNode json = Run.json("reappoint --arrival 2021-08-01 --completed 3");
        assertThat(outcome(json)).isEqualTo("UNDETERMINED");
        assertThat(missing(json)).containsExactly("exceptional JUDGEMENT CONTRACTING_ORGANISATION");
        assertThat(json.get("inputs").has("exceptional")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"yes, PERMITTED", "no, NOT_PERMITTED"})
    void theJudgementDecides(String exceptional, String outcome) {
        JsonNode json =
                Run.json("reappoint --arrival 2021-08-01 --completed 3 --role CIR --exceptional " + exceptional);
        assertThat(outcome(json)).isEqualTo(outcome);
        assertThat(json.get("basis").get("dateName").asText()).isEqualTo("first-day-of-term");
        assertThat(json.get("basis").get("date").asText()).isEqualTo("2024-08-02");
    }

    // calendar

    @Test
    void theRoundOfTheNotice() {
        JsonNode json = Run.json("calendar --fiscal-year 2020");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("round").asInt()).isEqualTo(34);
        assertThat(steps(json))
                .contains(
                        "placement-request-survey 2019-12 2020-01 MUNICIPALITY > PREFECTURE > CLAIR",
                        "placement-results 2020-04 2020-04 CLAIR > PREFECTURE > MUNICIPALITY",
                        "arrival 2020-07 2020-08 -");
    }

    @Test
    void aPrefectureAsksClairItself() {
        assertThat(steps(Run.json("calendar --fiscal-year 2020 --organisation prefecture")))
                .contains("placement-request-survey 2019-12 2020-01 PREFECTURE > CLAIR");
    }

    @Test
    void everyStepOfTheRoundSaysWhoActsAndHowFarItHolds() {
        JsonNode json = Run.json("calendar --fiscal-year 2020");
        List<String> steps = new ArrayList<>();
        json.get("steps")
                .forEach(step -> steps.add(
                        step.get("step").asText() + " " + step.get("from").asText() + " "
                                + step.get("through").asText() + " "
                                + step.path("actor").asText("-") + " "
                                + step.path("part").asText("-") + " "
                                + step.get("assurance").asText()));
        assertThat(steps)
                .containsExactly(
                        "applicant-recruitment 2019-10 2019-12 embassy early-end-or-month-before ESTIMATED",
                        "placement-request-survey 2019-12 2020-01 - - VERIFIED",
                        "first-notice-and-interviews 2020-01 2020-02 embassy - ESTIMATED",
                        "april-notice 2020-03 2020-04 - - ESTIMATED",
                        "applicant-results 2020-03 2020-04 - late-start ESTIMATED",
                        "april-arrival 2020-04 2020-04 - - VERIFIED",
                        "placement-results 2020-04 2020-04 - - VERIFIED",
                        "placement-information 2020-05 2020-07 contracting-organisation - ESTIMATED",
                        "arrival 2020-07 2020-08 - - VERIFIED");
    }

    @Test
    void aDayIsPlacedInTheRound() {
        JsonNode json = Run.json("calendar --fiscal-year 2020 --on 2020-01-15 --organisation municipality");
        assertThat(json.get("question").asText()).isEqualTo("stage");
        assertThat(outcome(json)).isEqualTo("ASSESSED");
        assertThat(json.get("round").asInt()).isEqualTo(34);
        assertThat(json.get("steps").get(1).get("state").asText()).isEqualTo("CURRENT");
        assertThat(steps(json)).contains("placement-request-survey 2019-12 2020-01 MUNICIPALITY > PREFECTURE > CLAIR");
        assertThat(json.get("inputs").get("on").asText()).isEqualTo("2020-01-15");
        assertThat(json.get("basis").get("dateName").asText()).isEqualTo("day-asked");
    }

    @Test
    void aLateArrivalEndsWithItsGroup() {
        JsonNode json = Run.json("term --arrival 2007-08-22 --group-arrival 2007-07-31");
        assertThat(json.get("terms").get(0).get("firstDay").asText()).isEqualTo("2007-08-23");
        assertThat(json.get("terms").get(0).get("lastDay").asText()).isEqualTo("2008-07-31");
    }

    @Test
    void theGroupIsSaidWhereTheMonthLeavesItOpen() {
        assertThat(outcome(Run.json("term --arrival 2020-05-01"))).isEqualTo("ASSESSED");
        assertThat(outcome(Run.json("term --arrival 2020-05-01 --group SUMMER")))
                .isEqualTo("ASSESSED");
        assertThat(outcome(Run.json("term --arrival 2020-05-01 --group APRIL"))).isEqualTo("UNDETERMINED");
        assertThat(outcome(Run.json("reappoint --arrival 2014-05-01 --completed 3 --exceptional no")))
                .isEqualTo("UNDETERMINED");
        assertThat(outcome(Run.json(
                        "reappoint --arrival 2014-05-01 --group-arrival 2014-04-09 --completed 3 --exceptional no")))
                .isEqualTo("PERMITTED");
        assertThat(outcome(Run.json("reappoint --arrival 2014-04-09 --completed 2")))
                .isEqualTo("PERMITTED");
    }

    // facts

    @Test
    void theNoticeHasSixtyFacts() {
        JsonNode json = Run.json("facts");
        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(60);
        json.forEach(fact -> assertThat(names(fact))
                .contains("id", "topic", "fact", "value", "unit", "valid", "source", "at")
                .isSubsetOf("id", "topic", "fact", "value", "unit", "valid", "source", "at", "quote"));
    }

    @Test
    void factsAreFoundByIdAndSource() {
        JsonNode one = Run.json("facts --id CST-02");
        assertThat(one).hasSize(1);
        assertThat(one.get(0).get("value").asText()).isEqualTo("92000");
        assertThat(Run.json("facts --source NOTICE")).hasSize(60);
        assertThat(Run.json("facts --source S40")).hasSizeGreaterThan(30);
        assertThat(Run.json("facts --id JET-1987").get(0).get("value").asText()).isEqualTo("848");
        assertThat(Run.json("facts --source NOTICE --id CST-02")).hasSize(1);
    }

    @Test
    void aSourceWithoutFactsIsNotAskedForFacts() {
        Run run = Run.args("facts", "--source", "S20");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'--source'", "'S20'", "accepted: ", "NOTICE", "S40");
    }

    // the form of all answers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost --organisation municipality --participants 3 --fiscal-year 2019",
                "cost --organisation prefecture --participants 0 --fiscal-year 2024 --employment-costs 0",
                "measure --organisation municipality --population 83000 --participants 4 --fiscal-year 2019",
                "measure --organisation private-school --participants 3 --fiscal-year 2019",
                "country PH --recruitment 2019",
                "country US --recruitment 2019",
                "term --arrival 2019-07-28",
                "reappoint --arrival 2021-08-01 --completed 3",
                "calendar --fiscal-year 2020"
            })
    void everyAnswerIsAsItsSchemaSaysAndNothingIsNull(String commandLine) {
        JsonNode json = Run.json(commandLine);

        assertThat(ANSWER.validate(json)).isEmpty();
        assertThat(json.toString()).doesNotContain("null");
    }

    @Test
    void aDefectHasAStatusOfItsOwn() {
        StringWriter err = new StringWriter();
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("broken");
            }
        };

        int status = Jet.run(broken, new PrintWriter(err), "calendar", "--fiscal-year", "2020");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines())
                .startsWith(
                        "jet: a defect of this program; whoever mends it needs these lines:",
                        "java.lang.IllegalStateException: broken")
                .anyMatch(line -> line.contains("at ") && line.contains("Jet.run("));
    }

    @Test
    void theVersionNamesTheEdition() {
        Run run = Run.jet("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("(?s)jet \\S+, edition \\S+\\s+data [0-9a-f]{64}\\s+");
    }

    @Test
    void helpOnACommandIsThatOfTheCommand() {
        assertThat(Run.jet("help term")).isEqualTo(Run.jet("term --help"));
        assertThat(Run.jet("help")).isEqualTo(Run.jet("--help"));
        assertThat(Run.jet("help term").status()).isZero();
        assertThat(Run.jet("help term").out()).contains("--arrival=DATE");
    }

    // standard output

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts",
                "facts --format json",
                "calendar --fiscal-year 2020 --format json",
                "budget --organisation municipality --participants 3 --fiscal-year 2019 --format csv",
                "help term",
                "--help",
                "--version"
            })
    void anOutputThatCannotBeWrittenIsSaid(String commandLine) {
        for (int bytes : new int[] {0, 40}) {
            StringWriter err = new StringWriter();
            int status = Jet.run(Jet.utf8(new Full(bytes)), new PrintWriter(err), commandLine.split(" ", -1));
            assertThat(status).isEqualTo(3);
            assertThat(err.toString().lines())
                    .containsExactly("jet: standard output could not be written; what stands there is not complete");
        }
    }

    @Test
    void wrongInputStaysWrongWhereNothingCanBeWritten() {
        StringWriter err = new StringWriter();
        assertThat(Jet.run(Jet.utf8(new Full(0)), new PrintWriter(err), "costs"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'costs'").doesNotContain("standard output");
    }

    /** A stream that takes so many bytes and no more. */
    private static final class Full extends OutputStream {

        private int left;

        Full(int left) {
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("no space left");
            }
        }
    }

    private static String outcome(JsonNode json) {
        return json.get("outcome").asText();
    }

    private static List<String> lines(JsonNode json) {
        List<String> lines = new ArrayList<>();
        json.get("lines")
                .forEach(line -> lines.add(
                        line.get("item").asText() + "=" + line.get("yen").asLong()));
        return lines;
    }

    private static List<String> steps(JsonNode json) {
        List<String> steps = new ArrayList<>();
        json.get("steps")
                .forEach(step -> steps.add(step.get("step").asText() + " "
                        + step.get("from").asText() + " "
                        + step.get("through").asText() + " "
                        + (step.has("route") ? step.get("route").asText() : "-")));
        return steps;
    }

    private static List<String> missing(JsonNode json) {
        List<String> missing = new ArrayList<>();
        json.get("missing")
                .forEach(fact -> missing.add(fact.get("fact").asText() + " "
                        + fact.get("kind").asText() + " "
                        + fact.get("askOf").asText()));
        return missing;
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.get("findings").forEach(finding -> texts.add(finding.get("text").asText()));
        return texts;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
