package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.eligibility.JapaneseLevel;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantRequestTest {

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void anApplicantIsReadAsItStands() {
        Applicant applicant = Requests.applicant(json("{'role':'CIR','country':'PH','degree':true,'health':null,"
                + "'nationalities':['PH','US'],'japaneseLevel':'none','lastParticipation':2015,"
                + "'participationMonths':24,'lastDeclined':'never','staysInJapan':['2014-08-04/2016-08-03']}"));

        assertThat(applicant)
                .isEqualTo(Applicant.of(Role.CIR, CountryCode.of("PH"))
                        .withDegree(Fact.known(true))
                        .withHealth(Fact.askedWithoutAnswer())
                        .withNationalities(Fact.known(Nationalities.of(CountryCode.of("US"), CountryCode.of("PH"))))
                        .withJapaneseLevel(Fact.known(JapaneseLevel.NONE))
                        .withLastParticipation(Fact.known(LastTime.in(FiscalYear.of(2015))))
                        .withParticipationMonths(Fact.known(24))
                        .withLastDeclined(Fact.known(LastTime.never()))
                        .withStaysInJapan(Fact.known(Stays.of(DateSpan.parse("2014-08-04/2016-08-03")))));
        assertThat(applicant.interestInJapan()).isEqualTo(Fact.notSupplied());
    }

    @Test
    void aRequestHoldsTheApplicantAndTheRecruitmentYear() {
        assertThat(Requests.read(json("{'question':'eligibility','inputs':{'recruitmentYear':2018,"
                        + "'applicant':{'role':'ALT','country':'US'}}}")))
                .isEqualTo(new EligibilityQuestion(Applicant.of(Role.ALT, CountryCode.of("US")), FiscalYear.of(2018)));
    }

    /** The pointer within the applicant, what stands there, and what is accepted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'name':'x' | /name | the unknown field 'name' | role, country, interestInJapan
            'age':39 | /age | the unknown field 'age' | role, country, interestInJapan
            'degree':'yes' | /degree | "yes" | true, false
            'degree':1 | /degree | 1 | true, false
            'nationalities':'US' | /nationalities | "US" | a list
            'nationalities':['US','XX'] | /nationalities/1 | "XX" | ISO 3166-1
            'japaneseLevel':'N6' | /japaneseLevel | "N6" | N1, N2, N3, N4, N5, none
            'lastParticipation':'2015' | /lastParticipation | "2015" | 1987 to 2998, or "never"
            'lastParticipation':1986 | /lastParticipation | 1986 | 1987 to 2998, or "never"
            'lastParticipation':2019 | /lastParticipation | last participation 2019 is after the recruitment year | up to 2018
            'lastDeclined':2019 | /lastDeclined | last declined placement 2019 is after the recruitment year | up to 2018
            'lastDeclined':false | /lastDeclined | false | 1987 to 2998, or "never"
            'participationMonths':-1 | /participationMonths | -1 | 0 to 1200
            'participationMonths':1201 | /participationMonths | 1201 | 0 to 1200
            'participationMonths':2.5 | /participationMonths | 2.5 | 0 to 1200
            'participationMonths':0,'lastParticipation':2015 | /participationMonths | participation months 0 contradicts last participation FY2015 | 1 or more with a programme year
            'participationMonths':1,'lastParticipation':'never' | /participationMonths | participation months 1 contradicts last participation never | 0 with never
            'participationMonths':397 | /participationMonths | participation months 397 do not fit between FY1987 and the recruitment | 0 to 396
            'participationMonths':25,'lastParticipation':1987 | /participationMonths | participation months 25 do not fit between FY1987 and the last participation | 1 to 24
            'staysInJapan':['2019-02-30/2019-03-31'] | /staysInJapan/0 | "2019-02-30/2019-03-31" | first and last day
            'staysInJapan':['2019-04-01/2019-03-31'] | /staysInJapan/0 | "2019-04-01/2019-03-31" | first and last day
            'staysInJapan':['2019-04-01/..'] | /staysInJapan/0 | "2019-04-01/.." | first and last day
            'staysInJapan':[null] | /staysInJapan/0 | null | first and last day
            'staysInJapan':['2014-04-01/2015-03-31','2020-03-31/2020-04-01'] | /staysInJapan | stay 2020-03-31/2020-04-01 ends after the fiscal year of arrival | end by 2020-03-31
            'oneRoleOnly':[] | /oneRoleOnly | [] | true, false
            """)
    void whatIsWrongIsNamedWithItsPlaceAndWhatIsAccepted(String field, String pointer, String found, String accepted) {
        String applicant = json("{'role':'ALT','country':'US'," + field + "}");
        String request =
                json("{'question':'eligibility','inputs':{'recruitmentYear':2018,'applicant':") + applicant + "}}";

        InvalidRequestException e = catchThrowableOfType(InvalidRequestException.class, () -> Requests.read(request));

        assertThat(e.pointer()).isEqualTo("/inputs/applicant" + pointer);
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.accepted()).contains(accepted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'country':'US'} | /role | ALT, CIR, SEA
            {'role':'ALT'} | /country | ISO 3166-1
            {'role':'ALT','country':'JP'} | /country | other than JP
            {'role':'ALT','country':null} | /country | ISO 3166-1
            {'role':'TEACHER','country':'US'} | /role | ALT, CIR, SEA
            [] | `` | an object
            """)
    void roleAndCountryAreMandatory(String applicant, String pointer, String accepted) {
        InvalidRequestException e =
                catchThrowableOfType(InvalidRequestException.class, () -> Requests.applicant(json(applicant)));

        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.accepted()).contains(accepted);
    }
}
