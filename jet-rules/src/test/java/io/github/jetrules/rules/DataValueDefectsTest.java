package io.github.jetrules.rules;

import static io.github.jetrules.rules.DataDefect.BODIES;
import static io.github.jetrules.rules.DataDefect.CONTINUITIES;
import static io.github.jetrules.rules.DataDefect.COST;
import static io.github.jetrules.rules.DataDefect.DATE;
import static io.github.jetrules.rules.DataDefect.FIRST;
import static io.github.jetrules.rules.DataDefect.GAP;
import static io.github.jetrules.rules.DataDefect.HERE;
import static io.github.jetrules.rules.DataDefect.KEY;
import static io.github.jetrules.rules.DataDefect.LAST;
import static io.github.jetrules.rules.DataDefect.NOTHING;
import static io.github.jetrules.rules.DataDefect.PRECISIONS;
import static io.github.jetrules.rules.DataDefect.STATUSES;
import static io.github.jetrules.rules.DataDefect.TIERS;
import static io.github.jetrules.rules.DataDefect.fact;
import static io.github.jetrules.rules.DataDefect.membershipFee;
import static io.github.jetrules.rules.DataDefect.parameter;
import static io.github.jetrules.rules.DataDefect.refusal;
import static io.github.jetrules.rules.DataDefect.sound;
import static io.github.jetrules.rules.DataDefect.source;
import static io.github.jetrules.rules.DataDefect.wholeFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words, amounts, dates and names that cannot be read, or do not fit each other. */
class DataValueDefectsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"wrongWords", "wrongDates", "wrongSources", "wrongNames"})
    void defectIsReportedWithFileLineKeyExpectedAndFound(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems()).containsExactly(defect.problem());
    }

    /** A parameter that must have data has none when its only value is wrong, so that is a second problem. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongAmounts")
    void wrongAmountIsReported(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems())
                .filteredOn(problem -> problem.line() != 0)
                .containsExactly(defect.problem());
    }

    static Stream<DataDefect> wrongWords() {
        return Stream.of(
                parameter("unknown status")
                        .replacing("value: NOT_LISTED", HERE + "value: MAYBE")
                        .expecting(FIRST + ".value", STATUSES, "'MAYBE'"),
                parameter("status in lower case")
                        .replacing("value: NOT_LISTED", HERE + "value: not_listed")
                        .expecting(FIRST + ".value", STATUSES, "'not_listed'"),
                parameter("unknown in upper case")
                        .replacing("value: NOT_LISTED", HERE + "value: UNKNOWN")
                        .expecting(FIRST + ".value", STATUSES, "'UNKNOWN'"),
                parameter("unknown continuity")
                        .replacing("continuity: until-amended", HERE + "continuity: forever")
                        .expecting(KEY + ".continuity", CONTINUITIES, "'forever'"),
                parameter("unknown precision of a value")
                        .replacing("precision: inferred", HERE + "precision: roughly")
                        .expecting(FIRST + ".precision", PRECISIONS, "'roughly'"),
                fact("unknown precision of a fact")
                        .replacing("precision: inferred", HERE + "precision: EXACT")
                        .expecting("TST-02.precision", PRECISIONS, "'EXACT'"),
                parameter("unknown body to ask")
                        .replacing("ask-of: MINISTRY", HERE + "ask-of: NOBODY")
                        .expecting(KEY + ".ask-of", BODIES, "'NOBODY'"),
                source("unknown tier")
                        .replacing("tier: SECONDARY", HERE + "tier: RUMOUR")
                        .expecting("TEST.tier", TIERS, "'RUMOUR'"),
                source("unknown country")
                        .replacing("tier: SECONDARY", "tier: SECONDARY\n" + HERE + "  country: XX")
                        .expecting("TEST.country", "an ISO 3166-1 alpha-2 code, such as PH", "'XX'"));
    }

    static Stream<DataDefect> wrongAmounts() {
        return Stream.of(
                        "92,000",
                        "92000 yen",
                        "92000.5",
                        "9.2万",
                        "-92000",
                        "+92000",
                        "９２０００",
                        "9000000001",
                        "9200000000000000",
                        "0x10")
                .map(amount -> {
                    String file = sound().get(COST);
                    int block = file.indexOf("\ncost.membership-fee:");
                    int value = file.indexOf("      value: ", block);
                    String edited = file.substring(0, value)
                            + HERE + "      value: " + amount
                            + file.substring(file.indexOf('\n', value));
                    return wholeFile("yen written " + amount, COST, edited)
                            .expecting(
                                    "cost.membership-fee.values[0].value",
                                    "an amount of whole yen from 0 to 9000000000, such as 92000, or unknown",
                                    "'" + amount + "'");
                });
    }

    static Stream<DataDefect> wrongDates() {
        return Stream.of(
                parameter("day that does not exist")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04-31")
                        .expecting(FIRST + ".from", DATE, "'2010-04-31'"),
                parameter("30 February")
                        .replacing("from: 2014-04-01\n", "from: 2014-04-01\n" + HERE + "      through: 2019-02-30\n")
                        .expecting(LAST + ".through", DATE, "'2019-02-30'"),
                parameter("29 February of a common year")
                        .replacing("verified-through: 2011-03-31", HERE + "verified-through: 2011-02-29")
                        .expecting(FIRST + ".verified-through", DATE, "'2011-02-29'"),
                parameter("date in another order")
                        .replacing("- from: 2010-04-01", HERE + "- from: 01/04/2010")
                        .expecting(FIRST + ".from", DATE, "'01/04/2010'"),
                parameter("month without a day")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04")
                        .expecting(FIRST + ".from", DATE, "'2010-04'"),
                fact("day of a fact that does not exist")
                        .replacing("  from: 1987-04-01", HERE + "  from: 1987-02-29")
                        .expecting("TST-03.from", DATE, "'1987-02-29'"),
                parameter("from after through")
                        .replacing("through: 2012-03-31", HERE + "through: 2010-03-31")
                        .expecting(FIRST + ".through", "a date not before 2010-04-01", "'2010-03-31'"),
                fact("from after through in a fact")
                        .replacing("through: 2020-03-31", HERE + "through: 2019-03-31")
                        .expecting("TST-02.through", "a date not before 2019-04-01", "'2019-03-31'"),
                parameter("overlap by one day")
                        .replacing("- from: 2012-04-01", HERE + "- from: 2012-03-31")
                        .expecting(
                                GAP + ".from",
                                "a date after 2010-04-01/2012-03-31, as values stand in the order of their days",
                                "'2012-03-31', which overlaps"),
                parameter("open end before the last value")
                        .replacing("      through: 2012-03-31\n", "")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04-01")
                        .expecting(FIRST + ".through", "a date", NOTHING),
                parameter("yearly figure without an end")
                        .replacing("continuity: until-amended", "continuity: fiscal-year")
                        .replacing("- fact: TST-01", HERE + "- fact: TST-01")
                        .expecting(LAST + ".through", "a date, as for every yearly figure", NOTHING),
                parameter("checked only before the value begins")
                        .replacing("verified-through: 2014-04-01", HERE + "verified-through: 2014-03-31")
                        .expecting(LAST + ".verified-through", "a date not before 2014-04-01", "'2014-03-31'"));
    }

    static Stream<DataDefect> wrongSources() {
        return Stream.of(
                parameter("unknown source of a value")
                        .replacing("source: NOTICE\n      at: first", HERE + "source: HEARSAY\n      at: first")
                        .expecting(FIRST + ".source", "a source of sources.yaml", "'HEARSAY'"),
                fact("unknown source of a fact")
                        .replacing("source: NOTICE\n  at: letter", HERE + "source: notice\n  at: letter")
                        .expecting("TST-03.source", "a source of sources.yaml", "'notice'"));
    }

    static Stream<DataDefect> wrongNames() {
        String cost = sound().get(COST);
        String fee = membershipFee(cost);
        return Stream.of(
                wholeFile("same parameter in two files", "fiscal.yaml", sound().get("fiscal.yaml") + HERE + "\n" + fee)
                        .replacing(HERE + "\n", "\n" + HERE)
                        .expecting(
                                "cost.membership-fee", "each parameter once", "'cost.membership-fee' in a second file"),
                wholeFile("same parameter twice in one file", COST, cost + HERE + fee)
                        .expecting("cost.membership-fee", "each key once", "the key a second time"),
                parameter("parameter that no rule reads")
                        .replacing(KEY, HERE + "country.AQ.PILOT")
                        .expecting("country.AQ.PILOT", "a parameter that a rule reads", "'country.AQ.PILOT'"),
                parameter("country that does not exist")
                        .replacing(KEY, HERE + "country.ZZ.CIR")
                        .expecting("country.ZZ.CIR", "a parameter that a rule reads", "'country.ZZ.CIR'"),
                fact("same fact id twice in one file")
                        .replacing("TST-03:", HERE + "TST-02:")
                        .expecting("TST-02", "each key once", "the key a second time"),
                parameter("same fact id twice in the parameters")
                        .replacing("- fact: TST-01", HERE + "- fact: CTY-01")
                        .expecting(LAST + ".fact", "each fact id once", "'CTY-01' a second time"),
                fact("derived from a fact that does not exist")
                        .replacing("[STA-01, STA-04]", HERE + "[STA-01, STA-99]")
                        .expecting("TST-02.derived-from", "ids of other facts", "'STA-99'"));
    }
}
