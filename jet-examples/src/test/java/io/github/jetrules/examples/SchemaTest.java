package io.github.jetrules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.Batch;
import io.github.jetrules.rules.json.InvalidRequestException;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.json.Schemas;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonSchema REQUEST = FACTORY.getSchema(Schemas.request());
    private static final JsonSchema ANSWER = FACTORY.getSchema(Schemas.answer());

    /** The outcome under the standard policy, and a request. */
    private static final String REQUESTS = """
            FORMAL {'question':'country','inputs':{'country':'PH','role':'ALT','recruitmentYear':2019}}
            PROVISIONAL {'question':'country','inputs':{'country':'PH','role':'ALT','recruitmentYear':2015}}
            NOT_LISTED {'question':'country','inputs':{'country':'PH','role':'ALT','recruitmentYear':2010}}
            UNDETERMINED {'question':'country','inputs':{'country':'PH','role':'CIR','recruitmentYear':2019}}
            ELIGIBLE {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','interestInJapan':true,'health':true,'degree':true,'nationalities':['FR','JP','US'],'renouncesJapaneseNationality':true,'oneCountryOnly':true,'designatedLanguage':true,'lastParticipation':2020,'participationMonths':72,'lastDeclined':'never','staysInJapan':['2014-01-01/2019-12-30'],'disqualified':false,'oneRoleOnly':true}}}
            INELIGIBLE {'question':'eligibility','inputs':{'recruitmentYear':2018,'applicant':{'role':'ALT','country':'US','health':false,'degree':false,'teacherCourse':false,'lastParticipation':2018,'participationMonths':396}}}
            INELIGIBLE {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'CIR','country':'US','japaneseLevel':'none','functionalJapanese':false,'lastDeclined':2023,'declinedForValidReason':false,'residenceBelowLimit':null}}}
            NOT_APPLICABLE {'question':'eligibility','inputs':{'recruitmentYear':2018,'applicant':{'role':'SEA','country':'NZ'}}}
            UNDETERMINED {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'CIR','country':'US'}}}
            UNDETERMINED {'question':'eligibility','inputs':{'recruitmentYear':1947,'applicant':{'role':'ALT','country':'GB','nationalities':null,'staysInJapan':null,'lastParticipation':null}}}
            ASSESSED {'question':'term','inputs':{'arrival':'2019-07-28'}}
            ASSESSED {'question':'term','inputs':{'arrival':'2024-11-03','group':'SUMMER'}}
            ASSESSED {'question':'term','inputs':{'arrival':'2024-11-03'}}
            UNDETERMINED {'question':'term','inputs':{'arrival':'2019-04-10'}}
            UNDETERMINED {'question':'term','inputs':{'arrival':'1990-07-28'}}
            PERMITTED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':1}}
            PERMITTED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':3,'exceptional':true,'role':'SEA','group':'SUMMER'}}
            NOT_PERMITTED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':3,'exceptional':false}}
            NOT_PERMITTED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':5}}
            UNDETERMINED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':3}}
            UNDETERMINED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':3,'exceptional':null}}
            UNDETERMINED {'question':'reappoint','inputs':{'arrival':'1990-07-29','completed':0}}
            PERMITTED {'question':'reappoint','inputs':{'arrival':'2018-07-29','completed':1,'role':null,'group':null}}
            ASSESSED {'question':'term','inputs':{'arrival':'2019-07-28','group':null}}
            ASSESSED {'question':'cost','inputs':{'organisation':'municipality','participants':3,'employmentCosts':1,'fiscalYear':2019}}
            ASSESSED {'question':'cost','inputs':{'organisation':'prefecture','participants':3,'employmentCosts':0,'fiscalYear':2019}}
            ASSESSED {'question':'cost','inputs':{'organisation':'private-school','participants':0,'employmentCosts':0,'fiscalYear':2019}}
            ASSESSED {'question':'cost','inputs':{'organisation':'prefecture','roster':[{'role':'ALT','arrival':'2018-07-29','year':2,'participants':3},{'role':'CIR','arrival':'2019-07-28','year':1,'participants':1}],'fiscalYear':2019}}
            ASSESSED {'question':'cost','inputs':{'organisation':'private-school','participants':1,'employmentCosts':null,'roster':[{'role':'SEA','arrival':'2019-03-31','year':1,'participants':1}],'fiscalYear':2019}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'municipality','participants':3,'roster':null,'fiscalYear':2019}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'municipality','roster':[{'role':'ALT','arrival':'2025-08-03','year':1,'participants':2}],'fiscalYear':2025}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'municipality','participants':3,'fiscalYear':2019}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'designated-city','participants':0,'employmentCosts':null,'fiscalYear':2019}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'other','participants':null,'fiscalYear':1947}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'municipality','participants':3,'employmentCosts':1,'fiscalYear':2024}}
            UNDETERMINED {'question':'cost','inputs':{'organisation':'prefecture','fiscalYear':2999}}
            ASSESSED {'question':'measure','inputs':{'organisation':'municipality','population':100000,'participants':3,'fiscalYear':2019}}
            ASSESSED {'question':'measure','inputs':{'organisation':'prefecture','population':5000000,'receivesAllocation':false,'fiscalYear':2019}}
            NOT_APPLICABLE {'question':'measure','inputs':{'organisation':'private-school','fiscalYear':2019}}
            UNDETERMINED {'question':'measure','inputs':{'organisation':'other','receivesAllocation':true,'fiscalYear':2019}}
            UNDETERMINED {'question':'measure','inputs':{'organisation':'designated-city','population':null,'participants':null,'receivesAllocation':null,'fiscalYear':2019}}
            UNDETERMINED {'question':'measure','inputs':{'organisation':'municipality','population':1,'participants':1,'fiscalYear':2024}}
            ASSESSED {'question':'budget','inputs':{'organisation':'municipality','population':100000,'participants':3,'fiscalYear':2019,'employmentCostsPerParticipant':4000000}}
            ASSESSED {'question':'budget','inputs':{'organisation':'prefecture','population':1700000,'participants':50,'participantsThrough':60,'fiscalYear':2019,'employmentCostsPerParticipant':4000000,'receivesAllocation':false}}
            NOT_APPLICABLE {'question':'budget','inputs':{'organisation':'private-school','participants':0,'participantsThrough':2,'fiscalYear':2019,'employmentCostsPerParticipant':0}}
            UNDETERMINED {'question':'budget','inputs':{'organisation':'private-school','participants':2,'fiscalYear':2019}}
            UNDETERMINED {'question':'budget','inputs':{'organisation':'designated-city','population':null,'participants':0,'participantsThrough':3,'fiscalYear':2019,'fiscalYearThrough':2021,'employmentCostsPerParticipant':null}}
            UNDETERMINED {'question':'budget','inputs':{'organisation':'designated-city','population':1000000,'participants':0,'participantsThrough':3,'fiscalYear':2018,'fiscalYearThrough':2024,'employmentCostsPerParticipant':4000000}}
            UNDETERMINED {'question':'budget','inputs':{'organisation':'other','participants':3,'fiscalYear':1947}}
            ASSESSED {'question':'measure','inputs':{'organisation':'municipality','population':100000,'participants':3,'fiscalYear':2025}}
            ASSESSED {'question':'statutory-measure','inputs':{'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2026}}
            ASSESSED {'question':'statutory-measure','inputs':{'organisation':'prefecture','population':1,'cirs':0,'fiscalYear':2026}}
            NOT_APPLICABLE {'question':'statutory-measure','inputs':{'organisation':'private-school','fiscalYear':2026}}
            UNDETERMINED {'question':'statutory-measure','inputs':{'organisation':'municipality','population':100000,'fiscalYear':2026}}
            UNDETERMINED {'question':'statutory-measure','inputs':{'organisation':'prefecture','population':null,'cirs':null,'fiscalYear':2026}}
            UNDETERMINED {'question':'statutory-measure','inputs':{'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2025}}
            ASSESSED {'question':'calendar','inputs':{'fiscalYear':2020}}
            ASSESSED {'question':'calendar','inputs':{'fiscalYear':2020,'organisation':'designated-city'}}
            UNDETERMINED {'question':'calendar','inputs':{'fiscalYear':2020,'organisation':'private-school'}}
            UNDETERMINED {'question':'calendar','inputs':{'fiscalYear':1987}}
            ASSESSED {'question':'stage','inputs':{'on':'2020-01-15','fiscalYear':2020}}
            ASSESSED {'question':'stage','inputs':{'on':'2021-12-01','organisation':'prefecture'}}
            ASSESSED {'question':'stage','inputs':{'on':'2020-03-25','fiscalYear':2020,'organisation':null}}
            UNDETERMINED {'question':'stage','inputs':{'on':'2021-12-01','organisation':'other'}}
            UNDETERMINED {'question':'stage','inputs':{'on':'1986-04-01'}}
            ASSESSED {'question':'pay','inputs':{'arrival':'2013-08-04','year':1}}
            UNDETERMINED {'question':'pay','inputs':{'arrival':'2025-08-03','year':1}}
            ASSESSED {'question':'term','inputs':{'arrival':'2007-08-22','groupArrival':'2007-07-31','organisation':'municipality'}}
            PERMITTED {'question':'reappoint','inputs':{'arrival':'2014-05-20','groupArrival':'2014-04-09','completed':1}}
            INDIVIDUAL_PLACEMENT {'question':'country','inputs':{'country':'IN','role':'CIR','recruitmentYear':2015}}
            """;

    record Sample(Outcome outcome, String request) {

        Question question() {
            return Requests.read(request);
        }

        @Override
        public String toString() {
            return outcome + " " + request;
        }
    }

    static Stream<Sample> samples() {
        return REQUESTS.replace('\'', '"').lines().map(line -> {
            int space = line.indexOf(' ');
            return new Sample(Outcome.valueOf(line.substring(0, space)), line.substring(space + 1));
        });
    }

    private static Stream<JetRules> ruleBooks() throws IOException {
        JetRules rules = JetRules.standard();
        JetRules overlaid =
                rules.with(rules.readOverlay("fy2024.yaml", Files.readString(Path.of("overlays/fy2024.yaml"))));
        return Stream.of(
                rules,
                rules.with(EvidencePolicy.carryForward()),
                overlaid,
                overlaid.with(EvidencePolicy.carryForward()));
    }

    private static ObjectNode write(Answer answer, Locale locale) {
        return new ObjectMapper().registerModule(new JetModule(locale)).valueToTree(answer);
    }

    private static Set<ValidationMessage> errors(JsonSchema schema, JsonNode json) {
        return schema.validate(json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "answer"})
    void aSchemaIsAValidSchemaOf2020(String name) throws JsonProcessingException {
        JsonNode schema = MAPPER.readTree(name.equals("request") ? Schemas.request() : Schemas.answer());

        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        JsonSchema meta = FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schema)).isEmpty();
        Set<String> references = new HashSet<>(schema.findValuesAsText("$ref"));
        assertThat(references).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/$defs/");
            assertThat(schema.at(reference.substring(1)).isObject()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRequestThatTheLibraryReadsIsValid(Sample sample) throws JsonProcessingException {
        assertThat(errors(REQUEST, MAPPER.readTree(sample.request()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAnswerOfEveryKindIsValidInBothLanguages(Sample sample) throws IOException {
        assertThat(JetRules.standard().answer(sample.question()).outcome()).isEqualTo(sample.outcome());
        ruleBooks().forEach(rules -> {
            Answer answer = rules.answer(sample.question());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                assertThat(errors(ANSWER, write(answer, locale)))
                        .as("%s", sample)
                        .isEmpty();
            }
        });
    }

    @Test
    void theRepliesOfABatchAreDescribedToo() throws JsonProcessingException {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Schemas.answer());
        schema.remove("oneOf");
        JsonSchema refusal = FACTORY.getSchema(schema.put("$ref", "#/$defs/refusal"));
        ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        Batch batch = Batch.of(JetRules.standard()::answer);
        String country = "{'id':%s,'question':'country','inputs':{'country':'%s','role':'ALT','recruitmentYear':2019}}"
                .replace('\'', '"');

        for (String id : List.of("\"row 1\"", "1")) {
            JsonNode answered = mapper.valueToTree(batch.reply(1, country.formatted(id, "PH")));
            assertThat(answered.at("/id")).isEqualTo(MAPPER.readTree(id));
            assertThat(errors(ANSWER, answered)).isEmpty();
            JsonNode refused = mapper.valueToTree(batch.reply(1, country.formatted(id, "JP")));
            assertThat(refused.at("/id")).isEqualTo(MAPPER.readTree(id));
            assertThat(errors(refusal, refused)).isEmpty();
            assertThat(errors(ANSWER, refused)).isNotEmpty();
        }
        assertThat(errors(refusal, mapper.valueToTree(batch.reply(7, "{")))).isEmpty();
    }

    @Test
    void theSamplesHaveEveryOutcomeThatTheLibraryGives() {
        assertThat(samples().map(Sample::outcome)).contains(Outcome.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            []
            {'question':'pay','inputs':{}}
            {'question':'cost'}
            {'question':'cost','inputs':{'organisation':'municipality'}}
            {'question':'cost','inputs':{'organisation':'town','fiscalYear':2019}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019},'lang':'en'}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'people':3}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'participants':-1}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'participants':100001}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'participants':1.5}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'participants':'3'}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'employmentCosts':-1}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'employmentCosts':1000000000000001}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':1946}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':3000}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':null}}
            {'question':'measure','inputs':{'organisation':'municipality','fiscalYear':2019,'population':0}}
            {'question':'measure','inputs':{'organisation':'municipality','fiscalYear':2019,'receivesAllocation':'yes'}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'roster':[]}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':2}]}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':0,'participants':1}]}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':2,'participants':0}]}}
            {'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'employmentCosts':1,'roster':[{'role':'ALT','arrival':'2018-07-29','year':2,'participants':1}]}}
            {'question':'statutory-measure','inputs':{'organisation':'prefecture','fiscalYear':2026,'participants':5}}
            {'question':'statutory-measure','inputs':{'organisation':'prefecture','fiscalYear':2026,'population':0}}
            {'question':'statutory-measure','inputs':{'organisation':'prefecture','fiscalYear':2026,'cirs':-1}}
            {'question':'measure','inputs':{'organisation':'prefecture','fiscalYear':2026,'method':'statutory'}}
            {'question':'term','inputs':{'arrival':'2019-02-30'}}
            {'question':'term','inputs':{'arrival':'28.7.2019'}}
            {'question':'term','inputs':{'arrival':'2019-07-28','completed':1}}
            {'question':'reappoint','inputs':{'arrival':'2019-07-28'}}
            {'question':'reappoint','inputs':{'arrival':'2019-07-28','completed':1000}}
            {'question':'reappoint','inputs':{'arrival':'2019-07-28','completed':1,'role':'alt'}}
            {'question':'country','inputs':{'country':'ph','role':'ALT','recruitmentYear':2019}}
            {'question':'country','inputs':{'country':'PH','recruitmentYear':2019}}
            {'question':'country','inputs':{'country':'JP','role':'ALT','recruitmentYear':2019}}
            {'question':'calendar','inputs':{'fiscalYear':1986}}
            {'question':'budget','inputs':{'organisation':'municipality','fiscalYear':2019}}
            {'question':'budget','inputs':{'organisation':'municipality','participants':null,'fiscalYear':2019}}
            {'question':'budget','inputs':{'organisation':'municipality','participants':'0..10','fiscalYear':2019}}
            {'question':'budget','inputs':{'organisation':'municipality','participants':3,'fiscalYear':2019,'employmentCosts':1}}
            {'question':'budget','inputs':{'organisation':'municipality','participants':3,'fiscalYear':2019,'employmentCostsPerParticipant':10000000001}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023}}
            {'question':'eligibility','inputs':{'recruitmentYear':2999,'applicant':{'role':'ALT','country':'US'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'JP'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','name':'x'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','age':39}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','degree':'yes'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','lastParticipation':'once'}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','lastDeclined':1986}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','participationMonths':-1}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','staysInJapan':['2019-04-01/..']}}}
            {'question':'eligibility','inputs':{'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','japaneseLevel':'N6'}}}
            {'question':'stage','inputs':{'on':'2020-02-30'}}
            {'question':'stage','inputs':{'fiscalYear':2020}}
            {'question':'stage','inputs':{'on':'2020-01-15','fiscalYear':1986}}
            {'question':'term','inputs':{'arrival':'2019-07-28','groupArrival':'July'}}
            """)
    void aRequestThatTheLibraryRefusesIsNotValid(String request) throws JsonProcessingException {
        String json = request.replace('\'', '"');

        assertThat(errors(REQUEST, MAPPER.readTree(json))).isNotEmpty();
        assertThatThrownBy(() -> Requests.read(json)).isInstanceOf(InvalidRequestException.class);
    }

    private static final String ASSESSED =
            "{'question':'cost','inputs':{'organisation':'municipality','participants':3,'employmentCosts':1,'fiscalYear':2019}}";
    private static final String OPEN =
            "{'question':'cost','inputs':{'organisation':'municipality','participants':3,'fiscalYear':2019}}";
    private static final String NEGATIVE =
            "{'question':'country','inputs':{'country':'PH','role':'ALT','recruitmentYear':2010}}";

    /** Which answer, the object to change, the field, and its new value; nothing takes the field away. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "nothing", textBlock = """
            open | / | missing | []
            open | / | missing | nothing
            open | / | amountYen | 0
            open | / | decidingSets | nothing
            open | / | outcome | "ASSESSED"
            open | / | outcome | "OPEN"
            open | / | outcome | "PERMITTED"
            open | / | nextQuestion | ""
            open | /missing/0 | kind | "OTHER"
            open | /missing/0 | asked | "no"
            open | /missing/0 | asked | nothing
            open | /missing/0 | note | "x"
            assessed | / | note | "x"
            assessed | / | question | "pay"
            assessed | / | question | "measure"
            assessed | / | question | nothing
            assessed | / | outcome | "UNDETERMINED"
            assessed | / | findings | []
            assessed | / | findings | nothing
            assessed | / | missing | nothing
            assessed | / | inputs | nothing
            assessed | / | lines | nothing
            assessed | / | basis | nothing
            assessed | / | language | nothing
            assessed | / | language | "fr"
            assessed | / | assurance | nothing
            assessed | / | assurance | "GUESSED"
            assessed | / | assurances | nothing
            assessed | / | assurances | []
            assessed | / | assurances | ["VERIFIED","VERIFIED"]
            assessed | / | amountYen | "1"
            assessed | / | amountYen | 1.5
            assessed | / | amountYen | null
            assessed | / | decidingSets | []
            assessed | / | nextQuestion | "participants"
            assessed | / | terms | []
            assessed | /inputs | participants | -1
            assessed | /inputs | participants | 100001
            assessed | /inputs | participants | "3"
            assessed | /inputs | fiscalYear | "2019"
            assessed | /inputs | organisation | "town"
            assessed | /inputs | organisation | nothing
            assessed | /inputs | people | 3
            assessed | /lines/0 | item | "fee"
            assessed | /lines/0 | yen | nothing
            assessed | /lines/0 | quantity | -1
            assessed | /findings/0 | status | "YES"
            assessed | /findings/0 | rule | "Fee"
            assessed | /findings/0 | text | ""
            assessed | /findings/0 | citations | nothing
            assessed | /findings/0/citations/0 | source | nothing
            assessed | /findings/0/citations/0 | quote | ""
            assessed | /findings/0/citations/0 | page | 23
            assessed | /basis | date | "2019-02-30"
            assessed | /basis | date | "1.4.2019"
            assessed | /basis | dateName | "today"
            assessed | /basis | dataHash | "00"
            assessed | /basis | refused | "CARRIED_FORWARD"
            assessed | /basis | overlays | nothing
            assessed | /basis | overlays | [{"id":"x"}]
            assessed | /basis | overlays | [{"id":"x","title":{"ja":"x","en":"x"},"values":[]}]
            negative | / | changes | []
            negative | / | amountYen | 0
            negative | / | outcome | "NOT_PERMITTED"
            negative | /changes/0 | earliest | "2013"
            negative | /changes/0 | text | nothing
            """)
    void anAnswerThatIsBrokenIsNotValid(String which, String object, String field, String value)
            throws JsonProcessingException {
        String request = switch (which) {
            case "open" -> OPEN;
            case "assessed" -> ASSESSED;
            default -> NEGATIVE;
        };
        ObjectNode answer =
                write(JetRules.standard().answer(Requests.read(request.replace('\'', '"'))), Locale.ENGLISH);
        assertThat(errors(ANSWER, answer)).isEmpty();
        ObjectNode broken = (ObjectNode) answer.at(object.equals("/") ? "" : object);
        if (value == null) {
            assertThat(broken.remove(field)).isNotNull();
        } else {
            broken.set(field, MAPPER.readTree(value));
        }

        assertThat(errors(ANSWER, answer)).isNotEmpty();
    }

    @Test
    void aListOfAnswersIsNoAnswer() {
        ArrayNode list = MAPPER.createArrayNode();
        list.add(write(JetRules.standard().answer(Requests.read(OPEN.replace('\'', '"'))), Locale.ENGLISH));

        assertThat(errors(ANSWER, list)).isNotEmpty();
    }
}
