package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reasons in full, with their figures in the right places and the documents that they follow from, and open questions with
 * what makes them necessary. Figures and sources are those of the documents.
 */
class ReasonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','lastParticipation':2010}} | The last participation was in the programme year FY2010, before FY2021, since which nobody may have taken part. | S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','lastParticipation':2022}} | Nobody may have taken part in the programme year FY2021 or later; the last participation was in FY2022. | S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','lastParticipation':2016,'participationMonths':73}} | Nobody may have taken part for more than 6 years in total; the applicant did for 6 years and 1 month. | S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'GB','lastParticipation':2016,'participationMonths':66}} | The sources conflict on the longest participation in total: the page for the country of recruitment has 5 years, that of another country, whose criteria are used here, 6 years. The applicant took part for 5 years and 6 months. | S38 eligibility criteria; S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'CIR','country':'US','japaneseLevel':'N1'}} | A CIR needs a functional command of Japanese, JLPT N2 or equivalent. JLPT N1 meets it. | S37 answer on Japanese ability
            country {'country':'FR','role':'ALT','recruitmentYear':2019} | France (FR): no source names it as English-speaking for the recruitment of ALTs in FY2019 (arrivals of FY2020). No official list was found, so this is an inference. | -
            reappoint {'arrival':'2021-08-01','completed':3,'exceptional':false} | Reappointments are given in principle up to year 3 only. Year 4 requires performance, experience and ability judged exceptionally high, and they are not judged so. | S34 terms of the post
            reappoint {'arrival':'2000-07-20','completed':3,'specialistPost':false} | Year 4 is open in some prefectures and cities only, to Elementary School ALTs and specialist Prefectural Advisors after screening, and the post is none of them. | S23 terms and conditions, reappointment
            reappoint {'arrival':'2014-04-09','completed':1} | The next term belongs to the first year of appointment, which is given in principle, as reappointments up to year 3 are. | S20 article on reappointment
            reappoint {'arrival':'2015-08-02','completed':0} | No term has been completed: the next one is the first term itself, not a reappointment. | -
            reappoint {'arrival':'2015-08-02','completed':6} | The longest time of appointment is 5 years in all; the next term would reach into year 7. | NOTICE ref 1 p. 2 任用期間
            statutory-measure {'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2026} | The ordinance has a density of CIRs for prefectures: the number of CIRs whom the prefecture hires, as surveyed by the minister, times 5,226, divided by the population times 0.563. Other roles have no term. | S2 art. 9(1) table, item 12 no. 2; art. 9(28)
            statutory-measure {'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2026} | With a headcount of 5 (CIRs) and a population of 1,700,000 the density is 0.027 (rounding: half up to the third decimal). | S2 provision on the rounding of density
            statutory-measure {'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2026} | At a unit cost of 563 yen per head of population the rounded density comes to 25,841,700 yen. With the density unrounded it would be 26,130,000 yen. Fractions of a yen are dropped. | S1 annex 1; S2 provision on the rounding of density
            statutory-measure {'organisation':'prefecture','population':1700000,'cirs':5,'fiscalYear':2026} | With the rounding of amounts of the ordinance (half up to the thousand yen) it is 25,842,000 yen. Which amounts of the calculation that article applies to was not read, so both figures are given. | S2 art. 4
            """)
    void aReasonHasItsFiguresAndItsSources(String request, String sentence, @Nullable String sources) {
        Answer answer = answer(request);
        Texts texts = Texts.in(Locale.ENGLISH);
        assertThat(answer.findings())
                .filteredOn(finding -> texts.finding(finding).equals(sentence))
                .as("%s", answer.findings().stream().map(texts::finding).toList())
                .singleElement()
                .satisfies(finding -> assertThat(ids(finding.citations())).isEqualTo(sources));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','health':true}} | lastParticipation | S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','health':true}} | residenceBelowLimit | S36 eligibility criteria
            eligibility {'recruitmentYear':2023,'applicant':{'role':'ALT','country':'US','health':true}} | lastDeclined | S36 eligibility criteria; S31 eligibility criteria
            reappoint {'arrival':'2021-08-01','completed':3} | exceptional | S34 terms of the post
            reappoint {'arrival':'2000-07-20','completed':3} | specialistPost | S23 terms and conditions, reappointment
            statutory-measure {'organisation':'prefecture','fiscalYear':2026} | population | S2 art. 9(1) table, item 12 no. 2; art. 9(28); S1 art. 12(3)
            statutory-measure {'organisation':'prefecture','fiscalYear':2026} | cirs | S2 art. 9(1) table, item 12 no. 2; art. 9(28)
            cost {'organisation':'prefecture','participants':3,'fiscalYear':2019} | employmentCosts | NOTICE ref 1 p. 23 経費 1
            country {'country':'PH','role':'CIR','recruitmentYear':2023} | country.PH.CIR | S63 article
            """)
    void anOpenQuestionSaysWhatMakesItNecessary(String request, String fact, @Nullable String sources) {
        Answer answer = answer(request);
        assertThat(answer.missing())
                .filteredOn(missing -> missing.fact().equals(fact))
                .singleElement()
                .satisfies(missing -> assertThat(ids(missing.citations())).isEqualTo(sources));
    }

    private static Answer answer(String request) {
        int colon = request.indexOf(' ');
        return JetRules.standard()
                .answer(Requests.read(("{'question':'" + request.substring(0, colon) + "','inputs':"
                                + request.substring(colon + 1) + "}")
                        .replace('\'', '"')));
    }

    private static @Nullable String ids(List<Citation> citations) {
        return citations.isEmpty()
                ? null
                : citations.stream()
                        .map(citation -> citation.source().id() + " " + citation.at())
                        .collect(Collectors.joining("; "));
    }
}
