package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    private static final ContractingOrganisation TOWN = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY);

    @Provide
    Arbitrary<Question> questions() {
        return Questions.all();
    }

    @Property(tries = 500)
    void everyQuestionIsReadBackFromTheInputsOfItsAnswer(@ForAll("questions") Question question) throws Exception {
        String request = requestIn(JetRules.standard().answer(question));

        assertThat(Requests.read(request)).isEqualTo(question);
        assertThat(Mappers.EN.readValue(request, Question.class)).isEqualTo(question);
        assertThat(Requests.read(Mappers.EN.readTree(request))).isEqualTo(question);
    }

    private static String requestIn(Object answer) {
        JsonNode tree = Mappers.EN.valueToTree(answer);
        ObjectNode request = Mappers.EN.createObjectNode();
        request.set("question", tree.get("question"));
        request.set("inputs", tree.get("inputs"));
        return request.toString();
    }

    @Test
    void aFactThatIsLeftOutWasNotSupplied() {
        assertThat(Requests.read("{'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019}}"
                        .replace('\'', '"')))
                .isEqualTo(new CostQuestion(TOWN, CostFacts.none(), FiscalYear.of(2019)));
    }

    @Test
    void aFactThatIsNullWasAskedForWithoutAnswer() {
        assertThat(read("{'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,"
                        + "'participants':null,'employmentCosts':null}}"))
                .isEqualTo(new CostQuestion(
                        TOWN,
                        new CostFacts(Fact.askedWithoutAnswer(), Fact.askedWithoutAnswer()),
                        FiscalYear.of(2019)));
    }

    @Test
    void aFactThatIsThereIsKnownEvenIfItIsZeroOrFalse() {
        assertThat(
                        read(
                                "{'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'participants':0}}"))
                .isEqualTo(new CostQuestion(
                        TOWN, CostFacts.none().withParticipants(Fact.known(Headcount.of(0))), FiscalYear.of(2019)));
        assertThat(read("{'question':'reappoint','inputs':{'arrival':'2016-07-28','completed':3,'exceptional':false}}"))
                .isEqualTo(new ReappointmentQuestion(AppointmentHistory.builder()
                        .arrival(LocalDate.of(2016, 7, 28))
                        .completedTerms(3)
                        .exceptionalPerformance(Fact.known(false))
                        .build()));
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        assertThat(read("{'inputs':{'fiscalYear':2019,'organisation':'municipality'},'question':'cost'}"))
                .isEqualTo(read("{'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019}}"));
    }

    /** Nobody is ever asked for them, so that nobody could say them is the same as that nobody did. */
    @Test
    void aRoleAndAGroupThatNobodyCouldSayWereNotSaid() {
        assertThat(
                        read(
                                "{'question':'reappoint','inputs':{'arrival':'2016-07-28','completed':3,'role':null,'group':null}}"))
                .isEqualTo(read("{'question':'reappoint','inputs':{'arrival':'2016-07-28','completed':3}}"));
        assertThat(read("{'question':'term','inputs':{'arrival':'2016-07-28','group':null}}"))
                .isEqualTo(read("{'question':'term','inputs':{'arrival':'2016-07-28'}}"));
    }

    private static Question read(String json) {
        return Requests.read(json.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            budget | {'organisation':'other','fiscalYear':2019} | /inputs/participants | nothing | a whole number from 0 to 100000
            budget | {'organisation':'other','fiscalYear':2019,'participants':null} | /inputs/participants | null | a whole number from 0 to 100000
            budget | {'organisation':'other','fiscalYear':2019,'participants':100001} | /inputs/participants | 100001 | a whole number from 0 to 100000
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'participantsThrough':2} | /inputs/participantsThrough | 2 | a whole number from 3 to 1002
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'participantsThrough':1003} | /inputs/participantsThrough | 1003 | a whole number from 3 to 1002
            budget | {'organisation':'other','fiscalYear':2019,'participants':99999,'participantsThrough':100001} | /inputs/participantsThrough | 100001 | a whole number from 99999 to 100000
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'fiscalYearThrough':2018} | /inputs/fiscalYearThrough | 2018 | a fiscal year from 2019 to 2118
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'fiscalYearThrough':2119} | /inputs/fiscalYearThrough | 2119 | a fiscal year from 2019 to 2118
            budget | {'organisation':'other','fiscalYear':2999,'participants':3,'fiscalYearThrough':3000} | /inputs/fiscalYearThrough | 3000 | a fiscal year from 2999 to 2999
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'employmentCostsPerParticipant':10000000001} | /inputs/employmentCostsPerParticipant | 10000000001 | whole yen from 0 to 10000000000
            budget | {'organisation':'other','fiscalYear':2019,'participants':3,'employmentCostsPerParticipant':-1} | /inputs/employmentCostsPerParticipant | -1 | whole yen from 0 to 10000000000
            cost | {'fiscalYear':2019} | /inputs/organisation | nothing | prefecture, designated-city, municipality, private-school, other
            cost | {'organisation':'town','fiscalYear':2019} | /inputs/organisation | 'town' | prefecture, designated-city, municipality, private-school, other
            cost | {'organisation':'MUNICIPALITY','fiscalYear':2019} | /inputs/organisation | 'MUNICIPALITY' | prefecture, designated-city, municipality, private-school, other
            cost | {'organisation':null,'fiscalYear':2019} | /inputs/organisation | null | prefecture, designated-city, municipality, private-school, other
            cost | {'organisation':'other'} | /inputs/fiscalYear | nothing | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':'2019'} | /inputs/fiscalYear | '2019' | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':2019.0} | /inputs/fiscalYear | 2019.0 | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':null} | /inputs/fiscalYear | null | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':1946} | /inputs/fiscalYear | 1946 | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':3000} | /inputs/fiscalYear | 3000 | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':4294969315} | /inputs/fiscalYear | 4294969315 | a fiscal year from 1947 to 2999
            cost | {'organisation':'other','fiscalYear':2019,'participants':-1} | /inputs/participants | -1 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':100001} | /inputs/participants | 100001 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':4294967296} | /inputs/participants | 4294967296 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':18446744073709551617} | /inputs/participants | 18446744073709551617 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':1.5} | /inputs/participants | 1.5 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':1e2} | /inputs/participants | 100.0 | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':'3'} | /inputs/participants | '3' | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':true} | /inputs/participants | true | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':[3]} | /inputs/participants | [3] | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'participants':{'people':3}} | /inputs/participants | {'people':3} | a whole number from 0 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'employmentCosts':-1} | /inputs/employmentCosts | -1 | whole yen from 0 to 1000000000000000
            cost | {'organisation':'other','fiscalYear':2019,'employmentCosts':1000000000000001} | /inputs/employmentCosts | 1000000000000001 | whole yen from 0 to 1000000000000000
            cost | {'organisation':'other','fiscalYear':2019,'people':3} | /inputs/people | the unknown field 'people' | organisation, participants, employmentCosts, fiscalYear, roster
            cost | {'organisation':'other','fiscalYear':2019,'roster':3} | /inputs/roster | 3 | a list
            cost | {'organisation':'other','fiscalYear':2019,'roster':[3]} | /inputs/roster/0 | 3 | an object
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':1}]} | /inputs/roster/0/participants | nothing | a whole number from 1 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':1,'participants':0}]} | /inputs/roster/0/participants | 0 | a whole number from 1 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':1,'participants':100001}]} | /inputs/roster/0/participants | 100001 | a whole number from 1 to 100000
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':0,'participants':1}]} | /inputs/roster/0/year | 0 | a whole number from 1 to 60
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':61,'participants':1}]} | /inputs/roster/0/year | 61 | a whole number from 1 to 60
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'alt','arrival':'2018-07-29','year':1,'participants':1}]} | /inputs/roster/0/role | 'alt' | ALT, CIR, SEA
            cost | {'organisation':'other','fiscalYear':2019,'roster':[{'role':'ALT','arrival':'2018-07-29','year':1,'participants':1,'pay':1}]} | /inputs/roster/0/pay | the unknown field 'pay' | role, arrival, year, participants
            statutory-measure | {'organisation':'prefecture','fiscalYear':2026,'population':0} | /inputs/population | 0 | a whole number from 1 to 1000000000
            statutory-measure | {'organisation':'prefecture','fiscalYear':2026,'cirs':-1} | /inputs/cirs | -1 | a whole number from 0 to 100000
            statutory-measure | {'organisation':'prefecture','fiscalYear':2026,'participants':5} | /inputs/participants | the unknown field 'participants' | organisation, population, cirs, fiscalYear
            measure | {'organisation':'other','fiscalYear':2019,'population':0} | /inputs/population | 0 | a whole number from 1 to 1000000000
            measure | {'organisation':'other','fiscalYear':2019,'population':1000000001} | /inputs/population | 1000000001 | a whole number from 1 to 1000000000
            measure | {'organisation':'other','fiscalYear':2019,'receivesAllocation':'yes'} | /inputs/receivesAllocation | 'yes' | true, false
            measure | {'organisation':'other','fiscalYear':2019,'receivesAllocation':1} | /inputs/receivesAllocation | 1 | true, false
            term | {} | /inputs/arrival | nothing | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':'2019-02-30'} | /inputs/arrival | '2019-02-30' | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':'1987-03-31'} | /inputs/arrival | '1987-03-31' | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':'28.7.2019'} | /inputs/arrival | '28.7.2019' | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':''} | /inputs/arrival | '' | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':20190728} | /inputs/arrival | 20190728 | a date from 1987-04-01 to 2899-12-31
            term | {'arrival':'2019-07-28','group':'WINTER'} | /inputs/group | 'WINTER' | APRIL, SUMMER
            term | {'arrival':'2019-07-28','completed':1} | /inputs/completed | the unknown field 'completed' | arrival, group, groupArrival, organisation
            reappoint | {'arrival':'2019-07-28'} | /inputs/completed | nothing | a whole number from 0 to 999
            reappoint | {'arrival':'2019-07-28','completed':1000} | /inputs/completed | 1000 | a whole number from 0 to 999
            reappoint | {'arrival':'2019-07-28','completed':-1} | /inputs/completed | -1 | a whole number from 0 to 999
            reappoint | {'arrival':'2019-07-28','completed':1,'role':'alt'} | /inputs/role | 'alt' | ALT, CIR, SEA
            reappoint | {'arrival':'2019-07-28','completed':3,'exceptional':'no'} | /inputs/exceptional | 'no' | true, false
            country | {'country':'XX','role':'ALT','recruitmentYear':2019} | /inputs/country | 'XX' | an ISO 3166-1 alpha-2 code in capital letters, such as PH
            country | {'country':'ph','role':'ALT','recruitmentYear':2019} | /inputs/country | 'ph' | an ISO 3166-1 alpha-2 code in capital letters, such as PH
            country | {'country':'PH','recruitmentYear':2019} | /inputs/role | nothing | ALT, CIR, SEA
            country | {'country':'PH','role':'TEACHER','recruitmentYear':2019} | /inputs/role | 'TEACHER' | ALT, CIR, SEA
            calendar | {'fiscalYear':1986} | /inputs/fiscalYear | 1986 | a fiscal year from 1987 to 2999
            calendar | {'fiscalYear':2020,'organisation':'town'} | /inputs/organisation | 'town' | prefecture, designated-city, municipality, private-school, other
            """)
    void whatIsWrongIsNamedWithPlaceValueAndWhatIsAccepted(
            String question, String inputs, String pointer, String found, String accepted) {
        String json = ("{'question':'" + question + "','inputs':" + inputs + "}").replace('\'', '"');
        boolean isSentence = found.startsWith("the unknown field");
        assertRefused(json, pointer, isSentence ? found : found.replace('\'', '"'), accepted);
    }

    /** The names that are there tell of one that is misspelt. */
    @Test
    void aMissingFieldIsToldWithThoseThatAreThere() {
        assertThatThrownBy(() -> Requests.read(
                        "{\"question\":\"cost\",\"inputs\":{\"organization\":\"other\",\"fiscalYear\":2019}}"))
                .hasMessage("/inputs/organisation: is missing beside organization, fiscalYear; accepted: prefecture,"
                        + " designated-city, municipality, private-school, other");
        assertThatThrownBy(() -> Requests.read("{\"question\":\"cost\",\"inputs\":{}}"))
                .hasMessageStartingWith("/inputs/organisation: is missing; accepted: prefecture");
    }

    private static void assertRefused(String json, String pointer, String found, String accepted) {
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> Requests.read(json));
        String wrong = found.equals("nothing") ? "is missing" : found + " is not accepted";
        assertThat(e)
                .hasMessageStartingWith((pointer.isEmpty() ? "(top)" : pointer) + ": " + wrong)
                .hasMessageEndingWith("; accepted: " + accepted);
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.accepted()).isEqualTo(accepted);
        assertThatThrownBy(() -> Mappers.EN.readValue(json, Question.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(e.getMessage())
                .hasCauseInstanceOf(InvalidRequestException.class)
                .satisfies(wrapped -> assertThat(((JsonMappingException) wrapped).getOriginalMessage())
                        .isEqualTo(e.getMessage()));
    }

    @ParameterizedTest
    @CsvSource({"term, ''", "reappoint, ',\"completed\":1'"})
    void aGroupThatArrivedAfterTheParticipantIsNamedInTheWordsOfTheLibrary(String question, String other) {
        String json = "{\"question\":\"" + question
                + "\",\"inputs\":{\"arrival\":\"2019-07-29\",\"groupArrival\":\"2019-07-30\"" + other + "}}";

        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> Requests.read(json));

        assertThat(e)
                .hasMessage("/inputs/groupArrival: group arrival 2019-07-30 is out of range; accepted: 2018-07-30 to"
                        + " the arrival 2019-07-29, less than a year before it");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            [] | | roster | a roster has no group | one or more
            [{'role':'ALT','arrival':'2018-07-29','year':1,'participants':3}] | 'participants':2 | participants | participants 2 are not those of the roster | 3
            [{'role':'ALT','arrival':'2018-07-29','year':1,'participants':3}] | 'employmentCosts':0 | roster | employment costs are supplied and a roster asks for an estimate of them | one of the two
            [{'role':'ALT','arrival':'2019-04-29','year':1,'participants':1},{'role':'ALT','arrival':'2018-07-29','year':4,'participants':3}] | | roster/1/year | roster group 'ALT,2018-07-29,4,3' has no day of that year of appointment in FY2019 | for that year of appointment the fiscal years FY2020 to FY2022
            """)
    void aRosterThatDoesNotGoWithTheRestIsNamedInTheWordsOfTheLibrary(
            String roster, String other, String field, String found, String accepted) {
        String json = ("{'question':'cost','inputs':{'organisation':'other','fiscalYear':2019,'roster':" + roster
                        + (other == null ? "" : "," + other) + "}}")
                .replace('\'', '"');
        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> Requests.read(json));
        assertThat(e).hasMessage("/inputs/" + field + ": " + found + "; accepted: " + accepted);
        assertThat(e.pointer()).isEqualTo("/inputs/" + field);
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.accepted()).isEqualTo(accepted);
    }

    @Test
    void aRosterIsReadInAnyOrder() {
        Question read = read("{'question':'cost','inputs':{'organisation':'municipality','fiscalYear':2019,'roster':["
                + "{'role':'CIR','arrival':'2019-07-28','year':1,'participants':1},"
                + "{'role':'ALT','arrival':'2018-07-29','year':2,'participants':3}]}}");
        Roster roster = Roster.of(
                RosterGroup.of(Role.ALT, LocalDate.of(2018, 7, 29), 2, 3),
                RosterGroup.of(Role.CIR, LocalDate.of(2019, 7, 28), 1, 1));
        assertThat(read).isEqualTo(new CostQuestion(TOWN, CostFacts.estimatedFrom(roster), FiscalYear.of(2019)));
    }

    @Test
    void aRosterThatNobodyCouldSayIsNull() {
        CostQuestion read = (CostQuestion)
                Requests.read(
                        "{\"question\":\"cost\",\"inputs\":{\"organisation\":\"municipality\",\"fiscalYear\":2019,\"roster\":null}}");

        assertThat(read.facts().roster().wasAsked()).isTrue();
    }

    @Test
    void theTopOfARequestHasAQuestionAndInputsAndNothingElse() {
        String questions =
                "country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, stage";
        assertRefused("{}", "/question", "nothing", questions);
        assertRefused("{\"question\":\"salary\",\"inputs\":{}}", "/question", "\"salary\"", questions);
        assertRefused("{\"question\":null,\"inputs\":{}}", "/question", "null", questions);
        assertRefused("{\"question\":7,\"inputs\":{}}", "/question", "7", questions);
        assertRefused("{\"question\":\"cost\"}", "/inputs", "nothing", "an object");
        assertRefused("{\"question\":\"cost\",\"inputs\":[]}", "/inputs", "[]", "an object");
        assertRefused("{\"question\":\"cost\",\"inputs\":null}", "/inputs", "null", "an object");
        assertRefused(
                "{\"question\":\"term\",\"inputs\":{\"arrival\":\"2019-07-28\"},\"lang\":\"en\"}",
                "/lang",
                "the unknown field 'lang'",
                "question, inputs");
    }

    @Test
    void theTopOfARequestIsAnObject() {
        assertRefused("[]", "", "[]", "an object");
        assertRefused("[{\"question\":\"cost\"}]", "", "[{\"question\":\"cost\"}]", "an object");
        assertRefused("7", "", "7", "an object");
        assertRefused("\"cost\"", "", "\"cost\"", "an object");
        assertThatThrownBy(() -> Requests.read("null"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("(top): null is not accepted; accepted: an object");
        assertThatThrownBy(() -> Requests.read(MissingNode.getInstance())) // an empty body, as a mapper reads it
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("(top): nothing is not accepted; accepted: an object");
    }

    @ParameterizedTest
    @CsvSource({"58, 58, '\"'", "59, 56, ...", "70, 56, ..."})
    void aLongValueIsCutInTheMessage(int length, int shown, String end) {
        assertRefused(
                "{\"question\":\"" + "x".repeat(length) + "\",\"inputs\":{}}",
                "/question",
                "\"" + "x".repeat(shown) + end,
                "country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptyTextIsRefused(String text) {
        assertThatThrownBy(() -> Requests.read(text))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("(top): an empty text is not accepted; accepted: JSON");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            cost | a text that is no JSON (column 1)
            {'question':'cost' | a text that is no JSON (column 19)
            {question:'cost'} | a text that is no JSON (column 2)
            {'question':'term','inputs':{'arrival':NaN}} | a text that is no JSON (column 43)
            {'question':'term','inputs':{'arrival':'2019-07-28'}} {} | a text that goes on after its JSON (column 55)
            {'question':'term','inputs':{'arrival':'2019-07-28'}} x | a text that is no JSON (column 55)
            """)
    void aTextThatIsNoJsonIsRefusedWithItsPlace(String text, String found) {
        assertRefusedAtTheTop(text.replace('\'', '"'), found);
    }

    @Test
    void thePlaceOfAMistakeIsItsLineAndColumn() {
        assertRefusedAtTheTop(
                "{\n  \"question\": \"term\",\n  \"inputs\" {}\n}", "a text that is no JSON (line 3, column 12)");
        assertRefusedAtTheTop("\n{question}", "a text that is no JSON (line 2, column 2)");
    }

    private static void assertRefusedAtTheTop(String json, String found) {
        assertThatThrownBy(() -> Requests.read(json))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("(top): " + found + " is not accepted; accepted: JSON");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {'question':'cost','question':'term','inputs':{}} | /question
            {'question':'term','inputs':{'arrival':'2019-07-28','arrival':'2019-07-28'}} | /inputs/arrival
            {'question':'cost','inputs':{'roster':[{},{'role':null,'role':'ALT'}]}} | /inputs/roster/1/role
            {'question':'cost','inputs':{},'inputs':{}} | /inputs
            {'question':'cost','inputs':{'roster':[],'roster':[1]}} | /inputs/roster
            """)
    void aFieldThatIsThereTwiceIsNamed(String text, String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        assertRefused(text.replace('\'', '"'), pointer, "the field '" + name + "' a second time", "each field once");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void aLongNameIsCutInTheMessageAndLeftOutOfThePointer(int length, boolean named) {
        String name = "x".repeat(length);
        String shown = named ? name : "x".repeat(57) + "...";
        assertRefused(
                "{\"question\":\"term\",\"inputs\":{\"arrival\":\"2019-07-28\",\"" + name + "\":1}}",
                named ? "/inputs/" + name : "/inputs",
                "the unknown field '" + shown + "'",
                "arrival, group, groupArrival, organisation");
        assertRefused(
                "{\"" + name + "\":1,\"" + name + "\":2}",
                named ? "/" + name : "",
                "the field '" + shown + "' a second time",
                "each field once");
    }

    @Test
    void noTextAtAllIsADefectOfTheCaller() {
        assertThatThrownBy(() -> Requests.read((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"question\":", "{\"question\":\"term\",\"inputs\":["})
    void deepNestingIsRefusedWithoutRunningOutOfStack(String start) {
        String json = start + "[".repeat(10_000);
        assertThatThrownBy(() -> Requests.read(json)).isInstanceOf(InvalidRequestException.class);
        String closed = "[".repeat(10_000) + "]".repeat(10_000);
        assertThatThrownBy(() -> Requests.read(closed))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("(top): a text that nests too deeply or has too long a value is not")
                .hasMessageContaining(
                        "accepted: JSON of at most 1000 levels, with numbers of at most 1000, names of at");
    }

    @Test
    void japanIsNoCountryOfRecruitment() {
        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class,
                () -> Requests.read("{\"question\":\"country\",\"inputs\":{\"country\":\"JP\",\"role\":\"ALT\","
                        + "\"recruitmentYear\":2019}}"));
        assertThat(e.pointer()).isEqualTo("/inputs/country");
        assertThat(e.accepted()).isEqualTo("any other country");
    }

    @Test
    void allNestingThatIsReadIsDescribedWithoutRunningOutOfStack() {
        String nested = "[".repeat(900) + "]".repeat(900);
        assertThatThrownBy(() -> Requests.read("{\"question\":" + nested + ",\"inputs\":{}}"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "/question: " + "[".repeat(57)
                                + "... is not accepted; accepted: country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, stage");
    }
}
