package io.github.jetrules.rules.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a number out of Japanese words, so that a value and the words that carry it are compared by arithmetic. */
final class PrintedNumber {

    /** What follows the number, by the unit of the value. */
    private static final Map<String, String> COUNTERS = Map.ofEntries(
            Map.entry("yen", "円"),
            Map.entry("yen, approximate", "円"),
            Map.entry("yen per participant", "円"),
            Map.entry("yen per body", "円"),
            Map.entry("people", "[人名]"),
            Map.entry("people, approximate", "人"),
            Map.entry("countries", "か国"),
            Map.entry("bodies", "自治体"),
            Map.entry("percent", "%"),
            Map.entry("round", "期"),
            Map.entry("year", "年間"),
            Map.entry("years in total", "年間"),
            Map.entry("fiscal year", "年度"),
            Map.entry("calendar and fiscal year", "年\\("));

    private static final String NUMBER = "(?:(\\d+)億)?(?:(\\d+)千万)?(?:([\\d.]+)万)?([\\d.]+)?";

    private static final Pattern DATE = Pattern.compile("(平成|令和)(\\d+|元)年(\\d+)月(\\d+)日");

    private PrintedNumber() {}

    /** The number that stands before what is counted in a unit; empty where the unit counts nothing. */
    static Optional<BigDecimal> of(String unit, String printed) {
        String counter = COUNTERS.get(unit);
        if (counter == null) {
            return Optional.empty();
        }
        return Pattern.compile("(令和)?" + NUMBER + counter)
                .matcher(unified(printed).replace(",", ""))
                .results()
                .filter(match -> match.end() - match.start() > 1)
                .findFirst()
                .map(PrintedNumber::value);
    }

    /** The date of an era. */
    static Optional<LocalDate> date(String printed) {
        return DATE.matcher(unified(printed)).results().findFirst().map(match -> {
            int firstYear = match.group(1).equals("令和") ? 2019 : 1989;
            int year = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
            return LocalDate.of(
                    firstYear + year - 1, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
        });
    }

    private static BigDecimal value(MatchResult match) {
        BigDecimal sum = part(match.group(2), 100_000_000)
                .add(part(match.group(3), 10_000_000))
                .add(part(match.group(4), 10_000))
                .add(part(match.group(5), 1));
        return match.group(1) == null ? sum : sum.add(BigDecimal.valueOf(2018));
    }

    private static BigDecimal part(String digits, long unit) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits).multiply(BigDecimal.valueOf(unit));
    }

    /** Without blanks, and with letters and digits in half width, between which the notice makes no difference. */
    static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
