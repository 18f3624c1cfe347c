package io.github.jetrules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One criterion whose value nobody knows leaves the answer open, whatever is known of all others. */
class CriteriaGapsTest {

    private static final FiscalYear RECRUITMENT = FiscalYear.of(2023);

    /** A rule book that knows only what an overlay says: every criterion but these. */
    private static Eligibility assess(Applicant applicant, Set<String> unknown) {
        Set<Assurance> evidence = EnumSet.complementOf(EnumSet.of(Assurance.OVERRIDDEN));
        Overlay criteria = Overlay.builder()
                .id("criteria")
                .title(BilingualText.of("要件", "Criteria"))
                .addAllValues(EligibilityParameters.ALL.stream()
                        .filter(parameter -> !unknown.contains(parameter.id()))
                        .map(CriteriaGapsTest::firstKnown)
                        .toList())
                .build();
        return JetRules.standard()
                .with(EvidencePolicy.refusingOnly(evidence))
                .with(criteria)
                .eligibility()
                .assess(applicant, RECRUITMENT);
    }

    private static <T> OverlayValue firstKnown(Parameter<T> parameter) {
        SourcedValue<T> known = JetRules.standard().parameters().history(parameter).values().entries().stream()
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
        Eligibility answer = assess(longAgo, Set.of(criterion));

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
        Eligibility answer = assess(Applicants.with(Applicants.faultless(Role.ALT), facts), Set.of(criterion));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .filteredOn(fact -> !fact.equals(criterion))
                .containsExactlyInAnyOrderElementsOf(asked == null ? List.of() : Cases.list(asked));
    }

    @Test
    void whoMeetsEveryCriterionMayApply() {
        for (Role role : List.of(Role.ALT, Role.CIR)) {
            assertThat(assess(Applicants.faultless(role), Set.of()).outcome()).isEqualTo(Outcome.ELIGIBLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eligibility.one-country, renouncesJapaneseNationality",
        "eligibility.renunciation, oneCountryOnly",
    })
    void theNationalitiesAreAskedForWhicheverCriterionNeedsThem(String otherGap, String alsoAsked) {
        Applicant applicant = Applicants.faultless(Role.ALT).withNationalities(Fact.notSupplied());

        Eligibility answer = assess(applicant, Set.of("eligibility.nationality", otherGap));

        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .containsExactlyInAnyOrder("eligibility.nationality", otherGap, "nationalities", alsoAsked);
    }
}
