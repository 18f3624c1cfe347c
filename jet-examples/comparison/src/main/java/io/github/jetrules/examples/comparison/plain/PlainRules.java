package io.github.jetrules.examples.comparison.plain;

import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The four questions in plain Java: records, {@link BigDecimal}, and the figures of the notice as constants. Nothing is
 * explained, no source is cited, and nothing can be changed without a release; that is what the library is measured
 * against.
 */
public final class PlainRules {

    private static final int YEAR = 2019;
    private static final BigDecimal FEE = new BigDecimal(92_000);
    private static final BigDecimal INSURANCE = new BigDecimal(25_000);
    private static final BigDecimal FLAT_CHARGE = new BigDecimal(1_200_000);
    private static final BigDecimal PREFECTURE_EXPENSES = new BigDecimal(240_000_000);
    private static final BigDecimal PREFECTURE_POPULATION = new BigDecimal(1_700_000);
    private static final BigDecimal MUNICIPALITY_EXPENSES = new BigDecimal(1_204_000);
    private static final BigDecimal MUNICIPALITY_POPULATION = new BigDecimal(100_000);
    private static final BigDecimal PER_PARTICIPANT = new BigDecimal(4_816_000);

    private static final LocalDate FIRST_KNOWN_START = LocalDate.of(2000, 4, 1);
    private static final LocalDate FIVE_YEARS_FROM = LocalDate.of(2002, 4, 1);
    private static final LocalDate GENERAL_FROM = LocalDate.of(2006, 4, 1);
    private static final LocalDate EXCEPTIONAL_FROM = LocalDate.of(2011, 4, 1);
    private static final LocalDate ALIGNED_2014 = LocalDate.of(2015, 8, 3);
    private static final LocalDate ALIGNED_2015 = LocalDate.of(2016, 8, 2);

    private static final Map<String, Listing> FIRST_LISTED = Map.ofEntries(
            Map.entry("US", new Listing("FORMAL", 1986)),
            Map.entry("GB", new Listing("FORMAL", 1986)),
            Map.entry("AU", new Listing("FORMAL", 1986)),
            Map.entry("NZ", new Listing("FORMAL", 1986)),
            Map.entry("CA", new Listing("FORMAL", 1987)),
            Map.entry("IE", new Listing("FORMAL", 1987)),
            Map.entry("JM", new Listing("FORMAL", 1999)),
            Map.entry("ZA", new Listing("FORMAL", 2006)),
            Map.entry("SG", new Listing("FORMAL", 2006)),
            Map.entry("LC", new Listing("INDIVIDUAL_PLACEMENT", 2002)),
            Map.entry("KE", new Listing("INDIVIDUAL_PLACEMENT", 2006)),
            Map.entry("FJ", new Listing("INDIVIDUAL_PLACEMENT", 2010)),
            Map.entry("PW", new Listing("INDIVIDUAL_PLACEMENT", 2016)),
            Map.entry("TO", new Listing("INDIVIDUAL_PLACEMENT", 2017)),
            Map.entry("VC", new Listing("INDIVIDUAL_PLACEMENT", 2017)),
            Map.entry("AG", new Listing("INDIVIDUAL_PLACEMENT", 2017)),
            Map.entry("GD", new Listing("INDIVIDUAL_PLACEMENT", 2024)));

    private PlainRules() {}

    private record Listing(String status, int from) {}

    /**
     * What the organisation pays.
     *
     * @param outcome what the answer says
     * @param amount the sum of all lines
     * @param charges fee, insurance and flat charge together
     * @param fee the membership fee
     * @param insurance the accident insurance
     * @param flatCharge the flat charge; 0 where it is not due
     */
    public record Statement(
            String outcome,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal charges,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal insurance,
            @Nullable BigDecimal flatCharge) {}

    /**
     * What local allocation tax counts.
     *
     * @param outcome what the answer says
     * @param amount the sum of both parts
     * @param standard the standard expenses
     * @param addition the addition per participant; 0 for prefectures
     */
    public record Measure(
            String outcome,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal standard,
            @Nullable BigDecimal addition) {}

    /**
     * Whether an appointment may be renewed.
     *
     * @param outcome what the answer says
     * @param asOf the first day of the next term, or the arrival where it is not known
     */
    public record Renewal(String outcome, LocalDate asOf) {}

    /**
     * Whether a country is English-speaking for recruitment.
     *
     * @param outcome what the answer says
     */
    public record Status(String outcome) {}

    /** What the organisation pays. */
    public static Statement statement(PlainCase asked) {
        BigDecimal participants = asked.fiscalYear() == YEAR ? asked.participants() : null;
        BigDecimal fee = participants == null ? null : FEE.multiply(participants);
        BigDecimal insurance = participants == null ? null : INSURANCE.multiply(participants);
        BigDecimal flat = flatCharge(asked.organisation(), participants);
        BigDecimal charges = fee == null || insurance == null || flat == null
                ? null
                : fee.add(flat).add(insurance);
        BigDecimal amount =
                charges == null || asked.employmentCosts() == null ? null : charges.add(asked.employmentCosts());
        return new Statement(amount == null ? "UNDETERMINED" : "ASSESSED", amount, charges, fee, insurance, flat);
    }

    private static @Nullable BigDecimal flatCharge(OrganisationKind organisation, @Nullable BigDecimal participants) {
        if (!organisation.isCoordinatingBody()) {
            return BigDecimal.ZERO;
        }
        return participants == null || participants.signum() == 0 ? null : FLAT_CHARGE;
    }

    /** What local allocation tax counts. */
    public static Measure measure(PlainCase asked) {
        boolean isStated = asked.fiscalYear() == YEAR;
        return switch (asked.organisation()) {
            case PRIVATE_SCHOOL -> new Measure("NOT_APPLICABLE", null, null, null);
            case OTHER -> new Measure("UNDETERMINED", null, null, null);
            case PREFECTURE ->
                measure(
                        isStated ? scaled(PREFECTURE_EXPENSES, PREFECTURE_POPULATION, asked.population()) : null,
                        BigDecimal.ZERO);
            case DESIGNATED_CITY, MUNICIPALITY ->
                measure(
                        isStated ? scaled(MUNICIPALITY_EXPENSES, MUNICIPALITY_POPULATION, asked.population()) : null,
                        isStated && asked.participants() != null
                                ? PER_PARTICIPANT.multiply(asked.participants())
                                : null);
        };
    }

    private static Measure measure(@Nullable BigDecimal standard, @Nullable BigDecimal addition) {
        return standard == null || addition == null
                ? new Measure("UNDETERMINED", null, standard, addition)
                : new Measure("ASSESSED", standard.add(addition), standard, addition);
    }

    private static @Nullable BigDecimal scaled(
            BigDecimal amount, BigDecimal standard, @Nullable BigDecimal population) {
        return population == null ? null : amount.multiply(population).divide(standard, 0, RoundingMode.DOWN);
    }

    /** Whether an appointment may be renewed. */
    public static Renewal renewal(PlainCase asked) {
        boolean isApril =
                asked.group() == null ? asked.arrival().getMonth() == Month.APRIL : asked.group() == ArrivalGroup.APRIL;
        LocalDate next = nextFirstDay(asked.arrival(), asked.completed(), isApril);
        if (next == null) {
            return new Renewal("UNDETERMINED", asked.arrival());
        }
        int nextYear = isApril && asked.completed() > 0 ? asked.completed() : asked.completed() + 1;
        return new Renewal(verdict(asked, next, nextYear), next);
    }

    private static @Nullable LocalDate nextFirstDay(LocalDate arrival, int completed, boolean isApril) {
        if (arrival.isBefore(FIRST_KNOWN_START)) {
            return null;
        }
        if (!isApril || completed < 2) {
            return yearsLater(arrival.plusDays(1), completed);
        }
        LocalDate aligned = alignment(arrival);
        return aligned == null ? null : yearsLater(aligned.plusDays(1), completed - 2);
    }

    private static @Nullable LocalDate alignment(LocalDate arrival) {
        if (arrival.getMonth() != Month.APRIL) {
            return null;
        }
        return switch (arrival.getYear()) {
            case 2014 -> ALIGNED_2014;
            case 2015 -> ALIGNED_2015;
            default -> null;
        };
    }

    /** A year from 29 February ends on the last day of February, so the next one begins on 1 March. */
    private static LocalDate yearsLater(LocalDate day, int years) {
        boolean isLeapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
        return (isLeapDay && years > 0 ? day.plusDays(1) : day).plusYears(years);
    }

    private static String verdict(PlainCase asked, LocalDate next, int nextYear) {
        if (nextYear > (next.isBefore(FIVE_YEARS_FROM) ? 3 : 5)) {
            return "NOT_PERMITTED";
        }
        if (nextYear <= 3 || (!next.isBefore(GENERAL_FROM) && next.isBefore(EXCEPTIONAL_FROM))) {
            return "PERMITTED";
        }
        Boolean fact = next.isBefore(GENERAL_FROM) ? asked.specialistPost() : asked.exceptional();
        if (fact == null) {
            return "UNDETERMINED";
        }
        return fact ? "PERMITTED" : "NOT_PERMITTED";
    }

    /** Whether a country is English-speaking for recruitment. */
    public static Status status(PlainCase asked) {
        return new Status(statusOf(asked.country(), asked.role(), asked.recruitmentYear()));
    }

    private static String statusOf(String country, Role role, int year) {
        if (role != Role.ALT) {
            return role == Role.CIR && country.equals("IN") && year >= 2015 ? "INDIVIDUAL_PLACEMENT" : "UNDETERMINED";
        }
        return switch (country) {
            case "PH" -> philippines(year);
            case "IN" -> year >= 2015 && year < 2024 ? "INDIVIDUAL_PLACEMENT" : "UNDETERMINED";
            case "TT", "BB" -> "UNDETERMINED";
            default -> {
                Listing listing = FIRST_LISTED.get(country);
                if (listing == null) {
                    yield "NOT_LISTED";
                }
                yield year >= listing.from() ? listing.status() : "UNDETERMINED";
            }
        };
    }

    private static String philippines(int year) {
        if (year < 1986) {
            return "UNDETERMINED";
        }
        if (year < 2013) {
            return "NOT_LISTED";
        }
        return year < 2019 ? "PROVISIONAL" : "FORMAL";
    }
}
