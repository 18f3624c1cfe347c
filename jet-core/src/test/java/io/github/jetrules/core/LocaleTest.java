package io.github.jetrules.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text depends on the default locale: neither words, nor digits, nor the letter i. */
class LocaleTest {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.JAPAN);

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restoreTheDefault() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja-JP",
                "ja-JP-u-ca-japanese-nu-jpan",
                "tr-TR",
                "ar-EG",
                "ar-EG-u-nu-arab",
                "th-TH-u-ca-buddhist"
            })
    void textsAreTheSameUnderEveryDefault(String language) {
        Locale.setDefault(Locale.ENGLISH);
        List<String> expected = texts();
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(texts()).isEqualTo(expected);
    }

    @Test
    void textsAreTheKnownOnes() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(texts())
                .contains(
                        "令和元年度",
                        "FY2019",
                        "第34期",
                        "round 34",
                        "JPY 3360000",
                        "2019-07-29/2020-07-28",
                        "P1Y",
                        "Philippines",
                        "フィリピン",
                        "政令指定都市",
                        "designated-city",
                        "participants 100001 is out of range; accepted: 0 to 100000");
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Locale locale : LOCALES) {
            texts.add(FiscalYear.of(2019).label(locale));
            texts.add(FiscalYear.of(1988).label(locale));
            texts.add(ProgrammeRound.of(34).label(locale));
            texts.add(CountryCode.of("PH").name(locale));
            texts.add(Samples.CITATION.place(locale));
            texts.add(Samples.NOTICE.title().in(locale));
            Stream.<Labelled[]>of(OrganisationKind.values(), ArrivalGroup.values(), Role.values())
                    .flatMap(Stream::of)
                    .forEach(word -> texts.add(word.label(locale)));
        }
        for (OrganisationKind kind : OrganisationKind.values()) {
            texts.add(kind.id());
            texts.add(OrganisationKind.parse(kind.id()).toString());
        }
        for (DateName name : DateName.values()) {
            texts.add(name.id());
        }
        Stream.of(
                        FiscalYear.parse("FY2019"),
                        ProgrammeRound.of(34),
                        DateSpan.parse("2019-07-29/2020-07-28"),
                        CalendarPeriod.ofYears(1),
                        Yen.parse("JPY 3360000"),
                        CountryCode.of("PH"),
                        LocalGovernmentCode.withCheckDigit("01100"),
                        Population.of(1_973_395),
                        Headcount.of(1234),
                        Samples.EDITION,
                        Samples.MET,
                        Samples.fact("f", true),
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY))
                .forEach(value -> texts.add(value.toString()));
        texts.add(messageOf(() -> FiscalYear.of(3000)));
        texts.add(messageOf(() -> Headcount.of(100_001)));
        texts.add(messageOf(() -> Population.of(0)));
        texts.add(messageOf(() -> LocalGovernmentCode.of("011003")));
        texts.add(messageOf(() -> CalendarPeriod.ofMonths(1201)));
        texts.add(messageOf(() -> DateSpan.ofInclusive(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 3, 31))));
        return texts;
    }

    private static String messageOf(ThrowingCallable call) {
        return ThrowableAssert.catchThrowable(call).getMessage();
    }
}
