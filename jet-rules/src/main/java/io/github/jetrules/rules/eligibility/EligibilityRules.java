package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.List;

/**
 * Who may apply (応募要件).
 *
 * <p>The criteria are published by programme year, the fiscal year of arrival, while applications go by the fiscal year
 * of recruitment: recruitment FY N goes by the criteria for arrivals of FY N+1. Every answer says so, and is dated by 1
 * April of the recruitment year.
 *
 * <p>All criteria are looked at and reported. One that is definitely not met makes the person ineligible whatever else is
 * open; one that is not known leaves the answer open only if none is failed. A criterion that the sources do not show for
 * a year is a gap of that year, for everybody to whom it would apply: never "no such rule". Age is never asked. Whether
 * somebody is selected is no question of these rules.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EligibilityRules {

    private static final CountryCode UNITED_KINGDOM = CountryCode.of("GB");

    private final ParameterSet parameters;
    private final Edition edition;

    /** The rules on these values. */
    public EligibilityRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    /**
     * Whether a person may apply.
     *
     * @param applicant what is said of the person
     * @param recruitmentYear the fiscal year of the recruitment, FY1947 to FY2998; the criteria are those for arrivals of
     *     the next one
     * @throws IllegalArgumentException if the recruitment year is after FY2998, a year in which the person took part or
     *     declined is after the recruitment year, a stay ends after the fiscal year of arrival, or the months of
     *     participation are more than there can have been
     */
    public Eligibility assess(Applicant applicant, FiscalYear recruitmentYear) {
        return assess(new EligibilityQuestion(applicant, recruitmentYear));
    }

    /** The same for a question that was made before. */
    public Eligibility assess(EligibilityQuestion question) {
        Inquiry inquiry = new Inquiry(question, parameters);
        inquiry.found(
                EligibilityFindings.PROGRAMME_YEAR, List.of(), question.recruitmentYear(), question.arrivalYear());
        Basis basis = new Basis(question.recruitmentYear().firstDay(), DateName.RECRUITMENT_YEAR, edition);
        return question.applicant().role() == Role.SEA
                ? specialRecruitment(question, inquiry, basis)
                : generalCriteria(question, inquiry, basis);
    }

    private static Eligibility specialRecruitment(EligibilityQuestion question, Inquiry inquiry, Basis basis) {
        InForce<BilingualText> special = inquiry.read(EligibilityParameters.SEA);
        if (special == null) {
            inquiry.gap(EligibilityFindings.SEA_UNKNOWN);
            return new Eligibility.Undetermined(question, inquiry.reasoning().explain(basis));
        }
        inquiry.found(EligibilityFindings.SEA, special.citations(), question.arrivalYear());
        InForce<BilingualText> recruitment = inquiry.readIfKnown(EligibilityParameters.SEA_RECRUITMENT);
        if (recruitment != null) {
            inquiry.found(EligibilityFindings.RECOMMENDED, recruitment.citations());
        }
        return new Eligibility.NotApplicable(question, inquiry.reasoning().explain(basis));
    }

    private static Eligibility generalCriteria(EligibilityQuestion question, Inquiry inquiry, Basis basis) {
        if (question.applicant().country().equals(UNITED_KINGDOM)) {
            inquiry.tell(EligibilityFindings.UNITED_KINGDOM, EligibilityParameters.UNITED_KINGDOM);
        }
        FindingStatus verdict = YesNoCriterion.INTEREST
                .assess(inquiry)
                .and(YesNoCriterion.HEALTH.assess(inquiry))
                .and(DegreeCriterion.assess(inquiry))
                .and(NationalityCriteria.assess(inquiry))
                .and(YesNoCriterion.LANGUAGE.assess(inquiry))
                .and(JapaneseCriterion.assess(inquiry))
                .and(ParticipationCriteria.assess(inquiry))
                .and(ResidenceCriterion.assess(inquiry))
                .and(YesNoCriterion.DISQUALIFICATION.assess(inquiry))
                .and(oneRole(inquiry))
                .and(age(inquiry));
        return switch (verdict) {
            case MET -> new Eligibility.Eligible(question, inquiry.reasoning().explain(basis));
            case NOT_MET ->
                new Eligibility.Ineligible(question, inquiry.reasoning().explainDecided(basis));
            case UNKNOWN ->
                new Eligibility.Undetermined(question, inquiry.reasoning().explain(basis));
        };
    }

    private static FindingStatus oneRole(Inquiry inquiry) {
        Role role = inquiry.applicant().role();
        FindingStatus status = YesNoCriterion.ONE_ROLE.assess(inquiry, role);
        if (role == Role.CIR) {
            inquiry.tell(EligibilityFindings.ONE_ROLE_CONSENT, EligibilityParameters.ONE_ROLE_CONSENT);
        }
        return status;
    }

    private static FindingStatus age(Inquiry inquiry) {
        InForce<BilingualText> age = inquiry.read(EligibilityParameters.AGE);
        if (age != null) {
            return inquiry.found(EligibilityFindings.NO_AGE_LIMIT, age.citations());
        }
        FindingStatus status = inquiry.gap(EligibilityFindings.AGE_UNKNOWN);
        inquiry.tell(EligibilityFindings.AGE_ATTESTED, EligibilityParameters.AGE_ATTESTED);
        return status;
    }
}
