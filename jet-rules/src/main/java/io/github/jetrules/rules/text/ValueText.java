package io.github.jetrules.rules.text;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of the domain in words, each by its type and never by the default locale. */
final class ValueText {

    private ValueText() {}

    static String of(Object value, Texts texts) {
        Locale locale = texts.locale();
        boolean japanese = locale.getLanguage().equals("ja");
        if (value instanceof Yen yen) {
            return number(yen.amount()) + (japanese ? "円" : " yen");
        } else if (value instanceof ApproximateYen about) {
            return (japanese ? "約" : "about ") + of(about.amount(), texts);
        } else if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, decimal.scale()) + "f", decimal);
        } else if (value instanceof Headcount heads) {
            return number(heads.people());
        } else if (value instanceof Population population) {
            return number(population.people());
        } else if (value instanceof FiscalYear year) {
            return year.label(locale);
        } else if (value instanceof ProgrammeRound round) {
            return round.label(locale);
        } else if (value instanceof LocalDate date) {
            return japanese
                    ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                    : date.toString();
        } else if (value instanceof YearMonth month) {
            return japanese
                    ? month.getYear() + "年" + month.getMonthValue() + "月"
                    : month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
        } else if (value instanceof DateSpan span) {
            return span(span, texts, japanese);
        } else if (value instanceof CalendarPeriod period) {
            return period(period, japanese);
        } else if (value instanceof CountryCode country) {
            return japanese ? country.name(locale) : country.name(locale) + " (" + country + ")";
        } else if (value instanceof Role role) {
            return role.id();
        } else if (value instanceof Labelled word) {
            return word.label(locale);
        } else if (value instanceof BilingualText text) {
            return text.in(locale);
        } else if (value instanceof Assurances levels) {
            return levels(levels, texts);
        } else if (value instanceof Boolean yes) {
            return texts.label(yes ? "yes" : "no");
        } else if (value instanceof Fact<?> fact) {
            return fact.value().isPresent() ? of(fact.value().get(), texts) : texts.label("fact.absent");
        } else if (value instanceof Finding finding) {
            return texts.finding(finding);
        } else if (value instanceof Map<?, ?> firstAndLast) {
            return firstAndLast.values().stream()
                    .map(v -> of(v, texts))
                    .collect(Collectors.joining(japanese ? "～" : " to "));
        } else if (value instanceof Collection<?> values && values.isEmpty()) {
            return texts.label("list.empty");
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(v -> of(v, texts)).collect(Collectors.joining(japanese ? "、" : ", "));
        } else if (value instanceof Enum<?> constant) {
            return texts.label(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        } else if (value instanceof String text) {
            return text;
        } else {
            throw new IllegalStateException("there is no text for a value of " + value.getClass() + "; this is a bug");
        }
    }

    /**
     * The weakest level, and those that it must not hide: that no source has the figure itself, or has it for another year;
     * nothing where there is no level.
     */
    private static String levels(Assurances levels, Texts texts) {
        Stream<Assurance> others =
                Stream.of(Assurance.CARRIED_FORWARD, Assurance.ESTIMATED).filter(levels::contains);
        return Stream.concat(levels.weakest().stream(), others)
                .distinct()
                .map(level -> of(level, texts))
                .collect(Collectors.joining(texts.label("comma")));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String span(DateSpan span, Texts texts, boolean japanese) {
        String first = of(span.firstDay(), texts);
        String last = span.lastDay().map(day -> of(day, texts)).orElse("");
        if (japanese) {
            return first + "から" + (last.isEmpty() ? "" : last + "まで");
        }
        return last.isEmpty() ? first + " on" : first + " to " + last;
    }

    private static String period(CalendarPeriod period, boolean japanese) {
        int years = period.years();
        int months = period.months() % 12;
        if (japanese) {
            return (years == 0 ? "" : years + "年") + (months == 0 ? "" : months + "か月");
        }
        String yearText = years == 0 ? "" : years + (years == 1 ? " year" : " years");
        String monthText = months == 0 ? "" : months + (months == 1 ? " month" : " months");
        return yearText.isEmpty() || monthText.isEmpty() ? yearText + monthText : yearText + " and " + monthText;
    }
}
