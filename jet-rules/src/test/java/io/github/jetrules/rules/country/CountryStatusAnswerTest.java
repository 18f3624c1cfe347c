package io.github.jetrules.rules.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class CountryStatusAnswerTest {

    private static CountryQuestion question(int year) {
        return new CountryQuestion(CountryCode.of("PH"), Role.ALT, FiscalYear.of(year));
    }

    private static CountryStatus status(int year) {
        return JetRules.standard().countries().status(question(year));
    }

    @Test
    void notListedNeedsAFindingThatIsNotMet() {
        Explanation formal = status(2019).explanation();

        assertThatThrownBy(() -> new CountryStatus.Determined(question(2019), formal, EnglishSpeakingStatus.NOT_LISTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
        assertThat(new CountryStatus.Determined(question(2019), formal, EnglishSpeakingStatus.FORMAL))
                .isEqualTo(status(2019));
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new CountryStatus.Undetermined(
                        question(2019), status(2019).explanation()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void aDefiniteStatusLacksNothing() {
        assertThatThrownBy(() -> new CountryStatus.Determined(
                        question(1980), status(1980).explanation(), EnglishSpeakingStatus.FORMAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=country.PH.ALT,");
    }

    @Test
    void aGapBeforeTheFirstStatusCanBeSaidInWords() {
        assertThat(status(1985).explain(Locale.ENGLISH)).isNotBlank();
        assertThat(status(1985).explain(Locale.JAPANESE)).isNotBlank();
    }

    @Test
    void aStatusThatThePolicyRefusesCanBeSaidInWords() {
        CountryStatus refused = JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .countries()
                .status(question(2024));

        assertThat(refused.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(refused.explain(Locale.ENGLISH)).isNotBlank();
        assertThat(refused.explain(Locale.JAPANESE)).isNotBlank();
    }

    @Test
    void theLastYearThatCanBeNamedIsAnswered() {
        assertThat(status(2998).outcome()).isEqualTo(Outcome.FORMAL);
        assertThatThrownBy(() -> status(2999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recruitment year 2999 is out of range; accepted: 1947 to 2998");
    }
}
