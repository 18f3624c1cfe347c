package io.github.jetrules.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.parameter.Precision;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

    private static final String ALL = "STA-01";
    private static final String ALTS = "STA-04";
    private static final String CIRS = "STA-08";
    private static final String SEAS = "STA-12";

    private static final String FIGURES = Cases.ROOT + "figures.csv";

    private final Statistics statistics = JetRules.standard().statistics();

    @Test
    void rolesAddUpToAllParticipants() {
        assertThat(value(ALTS).add(value(CIRS)).add(value(SEAS))).isEqualByComparingTo(value(ALL));
    }

    @ParameterizedTest
    @CsvSource({"STA-05, STA-04, 90.9", "STA-09, STA-08, 8.9"})
    void printedShareIsTheShareOfTheHeadCountsRoundedHalfUp(String share, String part, String printed) {
        BigDecimal computed = value(part).multiply(BigDecimal.valueOf(100)).divide(value(ALL), 1, RoundingMode.HALF_UP);

        assertThat(value(share)).isEqualTo(computed).isEqualTo(new BigDecimal(printed));
    }

    @Test
    void roundedTotalOfTheLetterIsTheExactOneToTenThousands() {
        BigDecimal tenThousands = value("STA-02").setScale(-4, RoundingMode.DOWN);

        assertThat(value("STA-13")).isEqualByComparingTo(tenThousands);
    }

    /** Typed from the sources; {@code fiscalYear} is the one for which the figure stands. */
    @ParameterizedTest
    @CsvFileSource(files = FIGURES, numLinesToSkip = 1)
    void aFigureIsThatOfItsSource(String id, BigDecimal value, String source, int fiscalYear) {
        CatalogueFact fact = find(id).fact();

        assertThat(value(id)).isEqualByComparingTo(value);
        assertThat(fact.citation().source().id()).isEqualTo(source);
        assertThat(fact.span()).isEqualTo(FiscalYear.of(fiscalYear).span());
    }

    @Test
    void everyFigureOfAnotherSourceThanTheNoticeIsTypedTwice() throws IOException {
        assertThat(statistics.figures())
                .map(Figure::fact)
                .filteredOn(fact -> fact.citation().source().tier() != SourceTier.NOTICE)
                .map(CatalogueFact::id)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(Path.of(FIGURES)).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1987, 2007, 2009, 2010, 2022})
    void rolesOfAFiscalYearAddUpToItsParticipants(int year) {
        assertThat(value("ALT-" + year).add(value("CIR-" + year)).add(value("SEA-" + year)))
                .isEqualByComparingTo(value("JET-" + year));
    }

    @Test
    void theSeriesAgreesWithTheNotice() {
        assertThat(value("JET-2019")).isEqualByComparingTo(value(ALL));
    }

    @Test
    void newParticipantsFromThePhilippinesWithEightAltsOf2015AddUpToTheTotal() {
        assertThat(Stream.of(2014, 2016, 2017, 2018)
                        .map(year -> value("PHL-" + year))
                        .reduce(BigDecimal::add))
                .contains(value("PHL-ALL-2018").subtract(BigDecimal.valueOf(8)));
    }

    @Test
    void onlyNumbersOfSeasAreDerived() {
        assertThat(statistics.figures())
                .filteredOn(figure -> figure.fact().precision() == Precision.INFERRED)
                .extracting(figure -> figure.fact().id())
                .containsExactly("SEA-2010", SEAS);
        assertThat(find(SEAS).fact().derivedFrom()).containsExactly(ALL, ALTS, CIRS);
    }

    @ParameterizedTest
    @CsvSource({"STA-01, VERIFIED", "STA-12, ESTIMATED", "STA-13, APPROXIMATE"})
    void figureIsAsSureAsItsSourceSaysIt(String id, Assurance expected) {
        assertThat(find(id).assurance()).isEqualTo(expected);
    }

    @Test
    void figureOfASecondarySourceIsNeverVerified() {
        CatalogueFact fact = find(ALL).fact();
        Source copy = Source.of(
                "COPY",
                BilingualText.of("写し", "A copy"),
                BilingualText.of("個人", "Somebody"),
                SourceTier.SECONDARY,
                "2020",
                Optional.empty(),
                Map.of());
        CatalogueFact copied = CatalogueFact.builder()
                .id(fact.id())
                .topic(fact.topic())
                .statement(fact.statement())
                .value(fact.value())
                .unit(fact.unit())
                .valid(fact.valid())
                .span(fact.span())
                .citation(Citation.of(copy, "p. 1"))
                .build();

        assertThat(new Figure(new BigDecimal(5761), copied).assurance()).isEqualTo(Assurance.SECONDARY);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, false, false",
        "2019-04-01, false, true",
        "2019-06-30, false, true",
        "2019-07-01, true, true",
        "2019-07-02, false, true",
        "2020-03-31, false, true",
        "2020-04-01, false, false",
    })
    void figureIsStatedForItsOwnDaysOnly(LocalDate day, boolean headCount, boolean roles) {
        assertThat(find(ALL).fact().span().contains(day)).isEqualTo(headCount);
        assertThat(find(ALTS).fact().span().contains(day)).isEqualTo(roles);
    }

    @Test
    void everyStatisticOfTheCatalogueIsAFigure() {
        assertThat(statistics.figures())
                .extracting(Figure::fact)
                .isEqualTo(JetRules.standard().facts().facts("statistics"))
                .isNotEmpty();
        assertThat(statistics.find("CST-02")).isEmpty();
    }

    private Figure find(String id) {
        return statistics.find(id).orElseThrow();
    }

    private BigDecimal value(String id) {
        return find(id).value();
    }
}
