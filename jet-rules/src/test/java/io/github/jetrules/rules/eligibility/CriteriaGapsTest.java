package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A criterion whose value nobody knows leaves the answer open for those whom it concerns, and for nobody else. */
class CriteriaGapsTest {

    private static final JetRules RULES = JetRules.standard();

    private static final FiscalYear RECRUITMENT = FiscalYear.of(2023);

    /** A rule book that knows only what an overlay says: every criterion but these. */
    private static Eligibility assessWithout(Applicant applicant, Set<String> unknown) {
        Set<Assurance> evidence = EnumSet.complementOf(EnumSet.of(Assurance.OVERRIDDEN));
        Overlay criteria = Overlays.of(
                "criteria",
                EligibilityParameters.ALL.stream()
                        .filter(parameter -> !unknown.contains(parameter.id()))
                        .map(CriteriaGapsTest::firstKnown)
                        .toList());
        return RULES.with(EvidencePolicy.refusingOnly(evidence))
                .with(criteria)
                .eligibility()
                .assess(applicant, RECRUITMENT);
    }

    private static <T> OverlayValue firstKnown(Parameter<T> parameter) {
        SourcedValue<T> known = RULES.parameters().history(parameter).values().entries().stream()
                .map(entry -> entry.value())
                .filter(value -> value.value().isPresent())
                .findFirst()
                .orElseThrow();
        return parameter.overlay(
                RECRUITMENT.next().span(),
                known.value().orElseThrow(),
                known.citation().at());
    }

    @ParameterizedTest
    @CsvSource({
        "ALT, eligibility.interest",
        "ALT, eligibility.health",
        "ALT, eligibility.degree",
        "ALT, eligibility.nationality",
        "ALT, eligibility.language",
        "CIR, eligibility.cir-japanese",
        "ALT, eligibility.recent-participation",
        "ALT, eligibility.total-participation",
        "ALT, eligibility.declined-placement",
        "ALT, eligibility.residence-window",
        "ALT, eligibility.residence-limit",
        "ALT, eligibility.disqualification",
        "ALT, eligibility.one-role",
        "ALT, eligibility.age",
        "SEA, eligibility.sea",
    })
    void theCriterionThatIsNotKnownIsMissing(Role role, String criterion) {
        Applicant longAgo = Applicants.with(
                Applicants.faultless(role),
                "functionalJapanese=yes;lastParticipation=1990;participationMonths=12;lastDeclined=1990;"
                        + "staysInJapan=1990-08-01/1991-07-31");
        Eligibility answer = assessWithout(longAgo, Set.of(criterion));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly(criterion);
    }

    /** Whoever never did it meets a criterion that is not known, so that is asked for, unless what is said rules it out. */
    @ParameterizedTest
    @CsvSource({
        "eligibility.recent-participation, lastParticipation=, lastParticipation;participationMonths",
        "eligibility.recent-participation, lastParticipation=;participationMonths=12, ",
        "eligibility.total-participation, lastParticipation=, participationMonths;lastParticipation",
        "eligibility.total-participation, lastParticipation=1990, ",
        "eligibility.declined-placement, lastDeclined=, lastDeclined",
        "eligibility.declined-placement, lastDeclined=1990, ",
        "eligibility.declined-exception, lastDeclined=, lastDeclined;declinedForValidReason",
        "eligibility.declined-exception, lastDeclined=2023, declinedForValidReason",
        "eligibility.declined-exception, lastDeclined=2023;declinedForValidReason=yes, ",
        "eligibility.residence-window, staysInJapan=, staysInJapan",
        "eligibility.residence-limit, staysInJapan=, staysInJapan",
        "eligibility.residence-limit, staysInJapan=1990-08-01/1991-07-31, ",
        "eligibility.renunciation, nationalities=, nationalities;oneCountryOnly",
        "eligibility.one-country, nationalities=, nationalities;renouncesJapaneseNationality",
    })
    void whatCanTellThatAnUnknownCriterionDoesNotMatterIsAskedFor(String criterion, String facts, String asked) {
        Eligibility answer = assessWithout(Applicants.with(Applicants.faultless(Role.ALT), facts), Set.of(criterion));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .filteredOn(fact -> !fact.equals(criterion))
                .containsExactlyInAnyOrderElementsOf(asked == null ? List.of() : Cases.list(asked));
    }

    @Test
    void whoMeetsEveryCriterionMayApply() {
        for (Role role : List.of(Role.ALT, Role.CIR)) {
            assertThat(assessWithout(Applicants.faultless(role), Set.of()).outcome())
                    .isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eligibility.one-country, renouncesJapaneseNationality",
        "eligibility.renunciation, oneCountryOnly",
    })
    void theNationalitiesAreAskedForWhicheverCriterionNeedsThem(String otherGap, String alsoAsked) {
        Applicant applicant = Applicants.faultless(Role.ALT).withNationalities(Fact.notSupplied());

        Eligibility answer = assessWithout(applicant, Set.of("eligibility.nationality", otherGap));

        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .containsExactlyInAnyOrder("eligibility.nationality", otherGap, "nationalities", alsoAsked);
    }

    @Test
    void whatAPageDoesNotShowIsOpenOnlyForWhomItConcerns() {
        assertThat(assess(Applicants.faultless(Role.ALT), 2024).outcome()).isEqualTo(Outcome.ELIGIBLE);

        Eligibility answer = assess(
                Role.ALT,
                "lastParticipation=2000;participationMonths=12;lastDeclined=2000;staysInJapan=2000-08-01/2001-07-31",
                2024);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(fact -> fact.fact() + ":" + fact.kind())
                .containsExactly(
                        "eligibility.recent-participation:SOURCE_GAP",
                        "eligibility.total-participation:SOURCE_GAP",
                        "eligibility.declined-placement:SOURCE_GAP",
                        "eligibility.residence-window:SOURCE_GAP",
                        "eligibility.residence-limit:SOURCE_GAP");
    }

    /** From this recruitment on the sources show neither criterion, and whoever never did any of it meets them all. */
    @Test
    void whoAnswersWhatIsAskedForIsToldThatTheGapsDoNotMatter() {
        Applicant silent = Applicants.with(
                Applicants.faultless(Role.ALT), "lastParticipation=;participationMonths=;lastDeclined=;staysInJapan=");

        assertThat(assess(silent, 2024).missing())
                .filteredOn(fact -> fact.kind() == MissingKind.FACT)
                .extracting(MissingFact::fact)
                .containsExactly("lastParticipation", "participationMonths", "lastDeclined", "staysInJapan");
        assertThat(assess(Applicants.with(silent, "lastParticipation=never;lastDeclined=never;staysInJapan=none"), 2024)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void anOverlayThatFillsTheGapsDecides() {
        DateSpan year = DateSpan.ofInclusive(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        String at = "guidelines, p. 2";
        CalendarPeriod sixYears = CalendarPeriod.ofYears(6);
        JetRules filled = RULES.with(Overlays.of(
                "guidelines-2025",
                EligibilityParameters.RECENT_PARTICIPATION.overlay(year, 3, at),
                EligibilityParameters.TOTAL_PARTICIPATION.overlay(year, sixYears, at),
                EligibilityParameters.DECLINED_PLACEMENT.overlay(year, 1, at),
                EligibilityParameters.RESIDENCE_WINDOW.overlay(year, 10, at),
                EligibilityParameters.RESIDENCE_LIMIT.overlay(year, sixYears, at)));

        Applicant once = Applicants.with(
                Applicants.faultless(Role.ALT),
                "lastParticipation=2000;participationMonths=12;lastDeclined=2000;staysInJapan=2000-08-01/2001-07-31");
        assertThat(assess(once, 2024).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Eligibility answer = filled.eligibility().assess(once, FiscalYear.of(2024));

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.assurance()).contains(Assurance.OVERRIDDEN);
    }
}
