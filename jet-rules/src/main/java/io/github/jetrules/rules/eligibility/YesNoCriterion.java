package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.List;
import java.util.Optional;

/**
 * A criterion on which one yes or no decides.
 *
 * @param parameter the criterion
 * @param fact the fact that decides
 * @param wanted the value of the fact that meets it
 * @param met what is found where it is met
 * @param notMet what is found where it is not met
 * @param open what is found where the fact is not known
 * @param unknown what is found where the criterion is not sourced
 * @param change what would have to change where it is not met; empty where nothing is suggested
 */
record YesNoCriterion(
        Parameter<BilingualText> parameter,
        ApplicantFact<Boolean> fact,
        boolean wanted,
        FindingCode met,
        FindingCode notMet,
        FindingCode open,
        FindingCode unknown,
        Optional<ChangeCode> change) {

    static final YesNoCriterion INTEREST = new YesNoCriterion(
            EligibilityParameters.INTEREST,
            ApplicantFact.INTEREST,
            true,
            EligibilityFindings.INTERESTED,
            EligibilityFindings.NOT_INTERESTED,
            EligibilityFindings.INTEREST_OPEN,
            EligibilityFindings.INTEREST_UNKNOWN,
            Optional.of(EligibilityChanges.INTEREST));

    static final YesNoCriterion HEALTH = new YesNoCriterion(
            EligibilityParameters.HEALTH,
            ApplicantFact.HEALTH,
            true,
            EligibilityFindings.HEALTHY,
            EligibilityFindings.NOT_HEALTHY,
            EligibilityFindings.HEALTH_OPEN,
            EligibilityFindings.HEALTH_UNKNOWN,
            Optional.empty());

    static final YesNoCriterion LANGUAGE = new YesNoCriterion(
            EligibilityParameters.LANGUAGE,
            ApplicantFact.LANGUAGE,
            true,
            EligibilityFindings.LANGUAGE_MET,
            EligibilityFindings.LANGUAGE_NOT_MET,
            EligibilityFindings.LANGUAGE_OPEN,
            EligibilityFindings.LANGUAGE_UNKNOWN,
            Optional.of(EligibilityChanges.LANGUAGE));

    static final YesNoCriterion DISQUALIFICATION = new YesNoCriterion(
            EligibilityParameters.DISQUALIFICATION,
            ApplicantFact.DISQUALIFIED,
            false,
            EligibilityFindings.NOT_DISQUALIFIED,
            EligibilityFindings.DISQUALIFIED,
            EligibilityFindings.DISQUALIFICATION_OPEN,
            EligibilityFindings.DISQUALIFICATION_UNKNOWN,
            Optional.of(EligibilityChanges.DISQUALIFICATION));

    static final YesNoCriterion ONE_ROLE = new YesNoCriterion(
            EligibilityParameters.ONE_ROLE,
            ApplicantFact.ONE_ROLE,
            true,
            EligibilityFindings.ONE_ROLE_MET,
            EligibilityFindings.SEVERAL_ROLES,
            EligibilityFindings.ONE_ROLE_OPEN,
            EligibilityFindings.ONE_ROLE_UNKNOWN,
            Optional.of(EligibilityChanges.ONE_ROLE));

    /**
     * Whether the criterion is met.
     *
     * @param arguments the arguments of every sentence but the one on a gap
     */
    FindingStatus assess(Inquiry inquiry, Object... arguments) {
        InForce<BilingualText> criterion = inquiry.read(parameter);
        if (criterion == null) {
            return inquiry.gap(unknown);
        }
        List<Citation> citations = criterion.citations();
        Boolean value = inquiry.need(fact, citations, arguments);
        if (value == null) {
            return inquiry.found(open, citations, arguments);
        }
        if (value == wanted) {
            return inquiry.found(met, citations, arguments);
        }
        change.ifPresent(code -> inquiry.change(code, arguments));
        return inquiry.found(notMet, citations, arguments);
    }
}
