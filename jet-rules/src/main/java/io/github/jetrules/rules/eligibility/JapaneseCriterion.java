package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A functional command of Japanese, asked of CIRs only.
 *
 * <p>The level that a source names is a benchmark ("about"): whoever has passed it meets the criterion by the source,
 * while a lower level or none says nothing definite of the command, so the body in charge has to judge. Where the
 * recruitment in one country shows a level of its own, that is the benchmark; a level that is inferred and no benchmark is
 * that of one post. Where no level is known, the notice says whom CIRs are selected from, which rules out only whoever is
 * judged to have no functional command.
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
            return withoutLevel(inquiry);
        }
        JapaneseLevel asked = criterion.value();
        List<Citation> citations = criterion.citations();
        if (criterion.assurances().contains(Assurance.APPROXIMATE)) {
            inquiry.found(EligibilityFindings.BENCHMARK, citations, asked);
        } else if (criterion.assurances().contains(Assurance.ESTIMATED)) {
            inquiry.found(EligibilityFindings.ONE_POST, citations, asked);
        }
        return byLevel(inquiry, asked, citations);
    }

    private static FindingStatus byLevel(Inquiry inquiry, JapaneseLevel asked, List<Citation> citations) {
        Optional<JapaneseLevel> level = inquiry.applicant().japaneseLevel().value();
        FindingStatus judged = inquiry.status(ApplicantFact.FUNCTIONAL_JAPANESE);
        if (level.isPresent() && level.get().isAtLeast(asked)) {
            return inquiry.found(
                    judged == FindingStatus.NOT_MET
                            ? EligibilityFindings.LEVEL_DESPITE_JUDGEMENT
                            : EligibilityFindings.LEVEL_MET,
                    citations,
                    level.get(),
                    asked);
        }
        if (judged == FindingStatus.MET) {
            return inquiry.found(EligibilityFindings.JUDGED_FUNCTIONAL, citations, asked);
        }
        inquiry.need(ApplicantFact.JAPANESE_LEVEL, citations, asked);
        inquiry.need(ApplicantFact.FUNCTIONAL_JAPANESE, citations, asked);
        if (level.isEmpty()) {
            return inquiry.found(EligibilityFindings.JAPANESE_OPEN, citations, asked);
        }
        if (judged == FindingStatus.UNKNOWN) {
            return inquiry.found(EligibilityFindings.BELOW_LEVEL, citations, level.get(), asked);
        }
        inquiry.change(EligibilityChanges.JAPANESE, asked);
        return inquiry.found(EligibilityFindings.NOT_FUNCTIONAL, citations, level.get(), asked);
    }

    /** Where no level is known, whoever is judged to have no functional command is not of the ability that is selected. */
    private static FindingStatus withoutLevel(Inquiry inquiry) {
        InForce<BilingualText> selection = inquiry.readIfKnown(EligibilityParameters.CIR_SELECTION);
        if (selection == null) {
            return inquiry.gap(EligibilityFindings.JAPANESE_UNKNOWN);
        }
        List<Citation> citations = selection.citations();
        Boolean functional =
                inquiry.need(ApplicantFact.FUNCTIONAL_JAPANESE, EligibilityQuestions.FUNCTIONAL_COMMAND, citations);
        if (functional == null || functional) {
            return inquiry.found(EligibilityFindings.SELECTION_WITHOUT_LEVEL, citations, inquiry.arrivalYear());
        }
        inquiry.change(EligibilityChanges.HIGH_JAPANESE);
        return inquiry.found(EligibilityFindings.NO_COMMAND, citations);
    }

    private static @Nullable InForce<JapaneseLevel> asked(Inquiry inquiry) {
        Parameter<JapaneseLevel> own = EligibilityParameters.cirJapaneseIn(
                        inquiry.applicant().country())
                .filter(inquiry::stands)
                .orElse(null);
        return own == null ? inquiry.read(EligibilityParameters.CIR_JAPANESE) : inquiry.readOwn(own);
    }
}
