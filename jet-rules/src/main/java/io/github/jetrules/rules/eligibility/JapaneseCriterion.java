package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A functional command of Japanese, asked of CIRs only.
 *
 * <p>The level that a source names is a benchmark ("about"): whoever has passed it meets the criterion by the source,
 * while a lower level or none says nothing definite of the command, so the body in charge has to judge. Where the
 * recruitment in one country shows a level of its own, that is the benchmark.
 */
final class JapaneseCriterion {

    private JapaneseCriterion() {}

    static FindingStatus assess(Inquiry inquiry) {
        return inquiry.applicant().role() == Role.CIR ? cir(inquiry) : alt(inquiry);
    }

    private static FindingStatus alt(Inquiry inquiry) {
        InForce<BilingualText> none = inquiry.readIfKnown(EligibilityParameters.ALT_JAPANESE);
        return none == null ? FindingStatus.MET : inquiry.found(EligibilityFindings.ALT_JAPANESE, none.citations());
    }

    private static FindingStatus cir(Inquiry inquiry) {
        InForce<JapaneseLevel> criterion = asked(inquiry);
        if (criterion == null) {
            return inquiry.gap(EligibilityFindings.JAPANESE_UNKNOWN);
        }
        JapaneseLevel asked = criterion.value();
        List<Citation> citations = criterion.citations();
        Optional<JapaneseLevel> level = inquiry.applicant().japaneseLevel().value();
        if (level.isPresent() && level.get().isAtLeast(asked)) {
            return inquiry.found(EligibilityFindings.LEVEL_MET, citations, level.get(), asked);
        }
        FindingStatus judged = inquiry.status(ApplicantFact.FUNCTIONAL_JAPANESE);
        if (judged == FindingStatus.MET) {
            return inquiry.found(EligibilityFindings.JUDGED_FUNCTIONAL, citations, asked);
        }
        if (level.isEmpty()) {
            inquiry.need(ApplicantFact.JAPANESE_LEVEL, EligibilityQuestions.JAPANESE_LEVEL, citations, asked);
        }
        if (judged == FindingStatus.UNKNOWN) {
            inquiry.need(ApplicantFact.FUNCTIONAL_JAPANESE, EligibilityQuestions.FUNCTIONAL_JAPANESE, citations, asked);
        }
        if (level.isEmpty()) {
            return inquiry.found(EligibilityFindings.JAPANESE_OPEN, citations, asked);
        }
        if (judged == FindingStatus.UNKNOWN) {
            return inquiry.found(EligibilityFindings.BELOW_LEVEL, citations, level.get(), asked);
        }
        inquiry.change(EligibilityChanges.JAPANESE, asked);
        return inquiry.found(EligibilityFindings.NOT_FUNCTIONAL, citations, level.get(), asked);
    }

    private static @Nullable InForce<JapaneseLevel> asked(Inquiry inquiry) {
        InForce<JapaneseLevel> own = EligibilityParameters.cirJapaneseIn(
                        inquiry.applicant().country())
                .map(inquiry::readIfKnown)
                .orElse(null);
        return own == null ? inquiry.read(EligibilityParameters.CIR_JAPANESE) : own;
    }
}
