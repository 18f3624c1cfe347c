package io.github.jetrules.examples.comparison.plain;

import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The four questions in plain Java: records, {@link BigDecimal}, and the figures of the notice and of its sources as
 * constants. Nothing is explained, no source is cited, and nothing can be changed without a release; that is what the
 * library is measured against.
 */
public final class PlainRules {

    private static final int COSTS_YEAR = 2019;
    private static final BigDecimal FEE = new BigDecimal(92_000);
    private static final BigDecimal INSURANCE = new BigDecimal(25_000);
    private static final BigDecimal FLAT_CHARGE = new BigDecimal(1_200_000);

    private static final BigDecimal PREFECTURE_POPULATION = new BigDecimal(1_700_000);
    private static final BigDecimal MUNICIPALITY_POPULATION = new BigDecimal(100_000);
    private static final Figures FIGURES_2019 =
            new Figures(new BigDecimal(240_000_000), new BigDecimal(1_204_000), new BigDecimal(4_816_000));
    private static final Figures FIGURES_2025 =
            new Figures(new BigDecimal(250_000_000), new BigDecimal(1_200_000), new BigDecimal(4_820_000));

    private static final LocalDate FIRST_ARRIVAL = LocalDate.of(1987, 4, 1);
    private static final LocalDate FIRST_KNOWN_START = LocalDate.of(2000, 4, 1);
    private static final LocalDate FIVE_YEARS_FROM = LocalDate.of(2002, 4, 1);
    private static final LocalDate GENERAL_FROM = LocalDate.of(2006, 4, 1);
    private static final LocalDate EXCEPTIONAL_FROM = LocalDate.of(2011, 4, 1);
    private static final LocalDate ALIGNED_2014 = LocalDate.of(2015, 8, 3);
    private static final LocalDate ALIGNED_2015 = LocalDate.of(2016, 8, 2);

    private static final int FIRST_RECRUITMENT = 1986;

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

    private record Figures(BigDecimal prefectureExpenses, BigDecimal municipalityExpenses, BigDecimal perParticipant) {}

    private record Listing(String status, int from) {}

    /**
     * What the organisation pays.
     *
     * @param outcome what the answer says
     * @param asOf the first day of the fiscal year
     * @param amount the sum of all lines
     * @param charges fee, insurance and flat charge together
     * @param fee the membership fee
     * @param insurance the accident insurance
     * @param flatCharge the flat charge; 0 where it is not due
     * @param missing the names of what is not known
     */
    public record Statement(
            String outcome,
            LocalDate asOf,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal charges,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal insurance,
            @Nullable BigDecimal flatCharge,
            List<String> missing) {}

    /**
     * What local allocation tax counts.
     *
     * @param outcome what the answer says
     * @param asOf the first day of the fiscal year
     * @param amount the sum of both parts
     * @param standard the standard expenses
     * @param addition the addition per participant; 0 for prefectures
     * @param missing the names of what is not known
     */
    public record Measure(
            String outcome,
            LocalDate asOf,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal standard,
            @Nullable BigDecimal addition,
            List<String> missing) {}

    /**
     * Whether an appointment may be renewed.
     *
     * @param outcome what the answer says
     * @param asOf the first day of the next term, or the arrival where it is not known
     * @param missing the names of what is not known
     */
    public record Renewal(String outcome, LocalDate asOf, List<String> missing) {}

    /**
     * Whether a country is English-speaking for recruitment.
     *
     * @param outcome what the answer says
     * @param asOf the first day of the recruitment year
     * @param missing the names of what is not known
     */
    public record Status(String outcome, LocalDate asOf, List<String> missing) {}

    /** What the organisation pays. */
    public static Statement statement(PlainCase asked) {
        boolean isStated = asked.fiscalYear() == COSTS_YEAR;
        BigDecimal participants = asked.participants();
        BigDecimal fee = isStated && participants != null ? FEE.multiply(participants) : null;
        BigDecimal insurance = isStated && participants != null ? INSURANCE.multiply(participants) : null;
        BigDecimal flat = flatCharge(asked, isStated);
        BigDecimal charges = fee == null || insurance == null || flat == null
                ? null
                : fee.add(flat).add(insurance);
        BigDecimal amount =
                charges == null || asked.employmentCosts() == null ? null : charges.add(asked.employmentCosts());
        return new Statement(
                amount == null ? "UNDETERMINED" : "ASSESSED",
                firstDay(asked.fiscalYear()),
                amount,
                charges,
                fee,
                insurance,
                flat,
                amount == null ? missingCosts(asked, isStated) : List.of());
    }

    private static @Nullable BigDecimal flatCharge(PlainCase asked, boolean isStated) {
        if (!asked.organisation().isCoordinatingBody()) {
            return isBeforeTheProgramme(asked) ? null : BigDecimal.ZERO;
        }
        BigDecimal participants = asked.participants();
        return !isStated || participants == null || participants.signum() == 0 ? null : FLAT_CHARGE;
    }

    /** Of those years it is not inferred which bodies the notice and the Act mean. */
    private static boolean isBeforeTheProgramme(PlainCase asked) {
        return asked.fiscalYear() < FIRST_ARRIVAL.getYear();
    }

    private static List<String> missingCosts(PlainCase asked, boolean isStated) {
        List<String> missing = new ArrayList<>();
        BigDecimal participants = asked.participants();
        if (participants == null && isStated) {
            missing.add("participants");
        }
        if (!isStated) {
            missing.add("cost.membership-fee");
            missing.add("cost.accident-insurance");
        }
        if (asked.organisation().isCoordinatingBody()) {
            if (participants != null && participants.signum() == 0) {
                missing.add("cost.flat-charge-without-participants");
            }
            if (!isStated) {
                missing.add("cost.flat-charge");
            }
        } else if (isBeforeTheProgramme(asked)) {
            missing.add("cost.flat-charge-bodies");
        }
        if (asked.employmentCosts() == null) {
            missing.add("employmentCosts");
        }
        return missing;
    }

    /** What local allocation tax counts. */
    public static Measure measure(PlainCase asked) {
        LocalDate asOf = firstDay(asked.fiscalYear());
        return switch (asked.organisation()) {
            case PRIVATE_SCHOOL ->
                isBeforeTheProgramme(asked)
                        ? withoutLocalBodies(asOf)
                        : new Measure("NOT_APPLICABLE", asOf, null, null, null, List.of());
            case OTHER -> new Measure("UNDETERMINED", asOf, null, null, null, List.of("organisation"));
            case PREFECTURE -> ofPrefecture(asked, asOf);
            case DESIGNATED_CITY ->
                isBeforeTheProgramme(asked) ? withoutLocalBodies(asOf) : ofMunicipality(asked, asOf);
            case MUNICIPALITY -> ofMunicipality(asked, asOf);
        };
    }

    private static Measure withoutLocalBodies(LocalDate asOf) {
        return new Measure("UNDETERMINED", asOf, null, null, null, List.of("fiscal.local-bodies"));
    }

    private static Measure ofPrefecture(PlainCase asked, LocalDate asOf) {
        Figures figures = figures(asked.fiscalYear());
        BigDecimal standard = figures == null
                ? null
                : scaled(figures.prefectureExpenses(), PREFECTURE_POPULATION, asked.population());
        if (standard != null) {
            return new Measure("ASSESSED", asOf, standard, standard, BigDecimal.ZERO, List.of());
        }
        if (figures != null) {
            return new Measure("UNDETERMINED", asOf, null, null, BigDecimal.ZERO, List.of("population"));
        }
        List<String> missing = List.of(
                "fiscal.prefecture.standard-expenses",
                "fiscal.prefecture.standard-population",
                "fiscal.prefecture.per-participant");
        return new Measure("UNDETERMINED", asOf, null, null, null, missing);
    }

    private static Measure ofMunicipality(PlainCase asked, LocalDate asOf) {
        Figures figures = figures(asked.fiscalYear());
        BigDecimal participants = asked.participants();
        BigDecimal standard = figures == null
                ? null
                : scaled(figures.municipalityExpenses(), MUNICIPALITY_POPULATION, asked.population());
        BigDecimal addition = figures == null || participants == null
                ? null
                : figures.perParticipant().multiply(participants);
        if (standard != null && addition != null) {
            return new Measure("ASSESSED", asOf, standard.add(addition), standard, addition, List.of());
        }
        List<String> missing = new ArrayList<>();
        if (figures == null) {
            missing.add("fiscal.municipality.standard-expenses");
            missing.add("fiscal.municipality.standard-population");
            missing.add("fiscal.municipality.per-participant");
            return new Measure("UNDETERMINED", asOf, null, null, null, missing);
        }
        if (asked.population() == null) {
            missing.add("population");
        }
        if (participants == null) {
            missing.add("participants");
        }
        return new Measure("UNDETERMINED", asOf, null, standard, addition, missing);
    }

    private static @Nullable Figures figures(int fiscalYear) {
        return switch (fiscalYear) {
            case 2019 -> FIGURES_2019;
            case 2025 -> FIGURES_2025;
            default -> null;
        };
    }

    private static @Nullable BigDecimal scaled(
            BigDecimal amount, BigDecimal standard, @Nullable BigDecimal population) {
        return population == null ? null : amount.multiply(population).divide(standard, 0, RoundingMode.DOWN);
    }

    /** Whether an appointment may be renewed. */
    public static Renewal renewal(PlainCase asked) {
        LocalDate arrival = asked.arrival();
        if (arrival.isBefore(FIRST_KNOWN_START)) {
            return new Renewal("UNDETERMINED", arrival, List.of("appointment.start"));
        }
        if (asked.completed() > 0 && isGroupOpen(asked)) {
            return openRenewal(asked);
        }
        LocalDate groupArrival = asked.groupArrival() == null ? arrival : asked.groupArrival();
        boolean isApril =
                asked.group() == null ? groupArrival.getMonth() == Month.APRIL : asked.group() == ArrivalGroup.APRIL;
        LocalDate next = nextFirstDay(arrival, groupArrival, asked.completed(), isApril);
        if (next == null) {
            return openRenewal(
                    asked,
                    daysAfterShortTerm(asked, groupArrival, groupArrival),
                    daysAfterYears(asked, groupArrival, groupArrival));
        }
        int nextYear = isApril && asked.completed() > 0 ? asked.completed() : asked.completed() + 1;
        return renewal(asked, next, nextYear);
    }

    private static boolean isGroupOpen(PlainCase asked) {
        Month month = asked.arrival().getMonth();
        boolean isUsual = month == Month.APRIL
                ? asked.group() != ArrivalGroup.SUMMER
                : asked.group() != ArrivalGroup.APRIL && (month == Month.JULY || month == Month.AUGUST);
        return asked.groupArrival() == null && (asked.isGroupUnknown() || !isUsual);
    }

    /** The group came within the year up to the arrival. */
    private static Renewal openRenewal(PlainCase asked) {
        LocalDate arrival = asked.arrival();
        LocalDate yearBefore = arrival.plusDays(1).minusYears(1);
        LocalDate first = yearBefore.isBefore(FIRST_ARRIVAL) ? FIRST_ARRIVAL : yearBefore;
        List<LocalDate> afterYears = daysAfterYears(asked, first, arrival);
        if (asked.group() == ArrivalGroup.SUMMER) {
            return openRenewal(asked, List.of(), afterYears);
        }
        if (asked.group() == ArrivalGroup.APRIL || arrival.getMonth() == Month.APRIL) {
            return openRenewal(asked, daysAfterShortTerm(asked, first, arrival), afterYears);
        }
        int year = arrival.getMonthValue() > Month.APRIL.getValue() ? arrival.getYear() : arrival.getYear() - 1;
        LocalDate april = LocalDate.of(year, Month.APRIL, 1);
        return openRenewal(asked, daysAfterShortTerm(asked, april, april.plusDays(29)), afterYears);
    }

    /** The days on which something changes after whole years, from a group that came between two days. */
    private static List<LocalDate> daysAfterYears(PlainCase asked, LocalDate first, LocalDate last) {
        int terms = asked.completed();
        return turningDays(yearsLater(first.plusDays(1), terms), yearsLater(last.plusDays(1), terms));
    }

    /** The same where one of the terms was a short one, or the next one is. */
    private static List<LocalDate> daysAfterShortTerm(PlainCase asked, LocalDate first, LocalDate last) {
        int terms = asked.completed();
        LocalDate to = yearsLater(last.plusDays(1), terms);
        return turningDays(
                terms == 1
                        ? yearsLater(first.plusDays(1), 1)
                        : yearsLater(first.plusDays(1), terms - 1).plusDays(1),
                to);
    }

    private static List<LocalDate> turningDays(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>(List.of(from));
        for (LocalDate day : List.of(FIVE_YEARS_FROM, GENERAL_FROM, EXCEPTIONAL_FROM)) {
            if (day.isAfter(from) && !day.isAfter(to)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The first day of the next term is open, so every possible year and day is judged. */
    private static Renewal openRenewal(PlainCase asked, List<LocalDate> afterShortTerm, List<LocalDate> afterYears) {
        Set<Renewal> possible = new LinkedHashSet<>();
        afterShortTerm.forEach(day -> possible.add(openRenewal(asked, day, asked.completed())));
        afterYears.forEach(day -> possible.add(openRenewal(asked, day, asked.completed() + 1)));
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        Set<String> missing = new LinkedHashSet<>();
        missing.add(isGroupOpen(asked) ? "groupArrival" : "appointment.april-alignment");
        possible.forEach(renewal -> missing.addAll(renewal.missing()));
        return new Renewal("UNDETERMINED", asked.arrival(), List.copyOf(missing));
    }

    private static Renewal openRenewal(PlainCase asked, LocalDate day, int year) {
        Renewal renewal = renewal(asked, day, year);
        return new Renewal(renewal.outcome(), asked.arrival(), renewal.missing());
    }

    /** Who came later than the group has a shorter first term, which ends with the group's. */
    private static @Nullable LocalDate nextFirstDay(
            LocalDate arrival, LocalDate groupArrival, int completed, boolean isApril) {
        if (completed == 0) {
            return arrival.plusDays(1);
        }
        if (!isApril || completed == 1) {
            return yearsLater(groupArrival.plusDays(1), completed);
        }
        LocalDate aligned = alignment(groupArrival);
        return aligned == null ? null : yearsLater(aligned.plusDays(1), completed - 2);
    }

    private static @Nullable LocalDate alignment(LocalDate groupArrival) {
        if (groupArrival.getMonth() != Month.APRIL) {
            return null;
        }
        return switch (groupArrival.getYear()) {
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

    private static Renewal renewal(PlainCase asked, LocalDate next, int nextYear) {
        if (nextYear > (next.isBefore(FIVE_YEARS_FROM) ? 3 : 5)) {
            return new Renewal("NOT_PERMITTED", next, List.of());
        }
        if (nextYear <= 3 || (!next.isBefore(GENERAL_FROM) && next.isBefore(EXCEPTIONAL_FROM))) {
            return new Renewal("PERMITTED", next, List.of());
        }
        return next.isBefore(GENERAL_FROM)
                ? renewal(asked.specialistPost(), "specialistPost", next)
                : renewal(asked.exceptional(), "exceptional", next);
    }

    private static Renewal renewal(@Nullable Boolean condition, String name, LocalDate next) {
        if (condition == null) {
            return new Renewal("UNDETERMINED", next, List.of(name));
        }
        return new Renewal(condition ? "PERMITTED" : "NOT_PERMITTED", next, List.of());
    }

    /** Whether a country is English-speaking for recruitment. */
    public static Status status(PlainCase asked) {
        String status = statusOf(asked.country(), asked.role(), asked.recruitmentYear());
        LocalDate asOf = firstDay(asked.recruitmentYear());
        return status == null
                ? new Status("UNDETERMINED", asOf, List.of("country." + asked.country() + "." + asked.role()))
                : new Status(status, asOf, List.of());
    }

    private static @Nullable String statusOf(String country, Role role, int year) {
        if (role != Role.ALT) {
            return role == Role.CIR && country.equals("IN") && year >= 2015 ? "INDIVIDUAL_PLACEMENT" : null;
        }
        return switch (country) {
            case "PH" -> philippines(year);
            case "IN" -> year >= 2015 && year < 2024 ? "INDIVIDUAL_PLACEMENT" : null;
            case "TT", "BB" -> null;
            default -> listed(country, year);
        };
    }

    private static @Nullable String philippines(int year) {
        if (year < FIRST_RECRUITMENT) {
            return null;
        }
        if (year < 2013) {
            return "NOT_LISTED";
        }
        return year < 2019 ? "PROVISIONAL" : "FORMAL";
    }

    private static @Nullable String listed(String country, int year) {
        Listing listing = FIRST_LISTED.get(country);
        if (listing == null) {
            return year < FIRST_RECRUITMENT ? null : "NOT_LISTED";
        }
        return year < listing.from() ? null : listing.status();
    }

    private static LocalDate firstDay(int fiscalYear) {
        return LocalDate.of(fiscalYear, Month.APRIL, 1);
    }
}
