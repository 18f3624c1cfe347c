package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.List;

/**
 * A bachelor's degree or, for ALTs, a three-year course to teach at primary or secondary level.
 *
 * <p>For some years the criterion was seen for ALTs only; what then stands for CIRs comes without a deadline.
 */
final class DegreeCriterion {

    private DegreeCriterion() {}

    static FindingStatus assess(Inquiry inquiry) {
        boolean isOfCirs = inquiry.applicant().role() == Role.CIR && inquiry.stands(EligibilityParameters.CIR_DEGREE);
        InForce<BilingualText> degree =
                inquiry.read(isOfCirs ? EligibilityParameters.CIR_DEGREE : EligibilityParameters.DEGREE);
        if (degree == null) {
            return inquiry.gap(EligibilityFindings.DEGREE_UNKNOWN);
        }
        FindingStatus status = decide(inquiry, degree.citations());
        if (status != FindingStatus.NOT_MET && !isOfCirs) {
            nameDeadline(inquiry);
        }
        return status;
    }

    private static FindingStatus decide(Inquiry inquiry, List<Citation> citations) {
        FindingStatus degree = inquiry.status(ApplicantFact.DEGREE);
        if (degree == FindingStatus.MET) {
            return inquiry.found(EligibilityFindings.DEGREE_MET, citations);
        }
        return inquiry.applicant().role() == Role.ALT
                ? orCourse(degree, inquiry, citations)
                : degreeOnly(degree, inquiry, citations);
    }

    private static FindingStatus degreeOnly(FindingStatus degree, Inquiry inquiry, List<Citation> citations) {
        if (degree == FindingStatus.UNKNOWN) {
            inquiry.need(ApplicantFact.DEGREE, citations);
            return inquiry.found(EligibilityFindings.CIR_DEGREE_OPEN, citations);
        }
        inquiry.change(EligibilityChanges.DEGREE);
        return inquiry.found(EligibilityFindings.CIR_WITHOUT_DEGREE, citations);
    }

    private static FindingStatus orCourse(FindingStatus degree, Inquiry inquiry, List<Citation> citations) {
        FindingStatus taught = inquiry.status(ApplicantFact.TEACHER_COURSE);
        InForce<BilingualText> course = taught == FindingStatus.NOT_MET
                ? inquiry.readIfKnown(
                        EligibilityParameters.TEACHER_COURSE) // whoever has no course can do without the rule
                : inquiry.read(EligibilityParameters.TEACHER_COURSE);
        if (course == null) {
            return orUnknownCourse(degree, taught, inquiry, citations);
        }
        return switch (degree.or(taught)) {
            case MET -> inquiry.found(EligibilityFindings.COURSE_MET, course.citations());
            case NOT_MET -> {
                inquiry.change(EligibilityChanges.DEGREE_OR_COURSE);
                yield inquiry.found(EligibilityFindings.NEITHER, course.citations());
            }
            case UNKNOWN -> {
                inquiry.need(ApplicantFact.DEGREE, citations);
                inquiry.need(ApplicantFact.TEACHER_COURSE, course.citations());
                yield taught == FindingStatus.NOT_MET
                        ? inquiry.found(EligibilityFindings.DEGREE_OPEN_WITHOUT_COURSE, citations)
                        : inquiry.found(EligibilityFindings.DEGREE_OPEN, course.citations());
            }
        };
    }

    /** Whoever has neither degree nor course fails, whether or not the course would do. */
    private static FindingStatus orUnknownCourse(
            FindingStatus degree, FindingStatus taught, Inquiry inquiry, List<Citation> citations) {
        if (degree.or(taught) == FindingStatus.NOT_MET) {
            inquiry.change(EligibilityChanges.DEGREE);
            return inquiry.found(EligibilityFindings.NEITHER_IN_ANY_CASE, citations, inquiry.arrivalYear());
        }
        inquiry.need(ApplicantFact.DEGREE, citations);
        if (taught == FindingStatus.NOT_MET) {
            return inquiry.found(EligibilityFindings.DEGREE_OPEN_WITHOUT_COURSE, citations);
        }
        inquiry.need(ApplicantFact.TEACHER_COURSE, citations);
        return inquiry.gap(EligibilityFindings.COURSE_UNKNOWN);
    }

    /**
     * Tells by when: a step still ahead. Whether somebody will hold a degree in time is the caller's to say. A day tells more
     * than that there is one.
     */
    private static void nameDeadline(Inquiry inquiry) {
        InForce<Deadline> deadline = inquiry.readIfKnown(EligibilityParameters.DEGREE_DEADLINE);
        InForce<LocalDate> date = inquiry.readIfKnown(EligibilityParameters.DEGREE_DATE);
        InForce<LocalDate> april = inquiry.readIfKnown(EligibilityParameters.DEGREE_DATE_APRIL);
        if (deadline != null && (date == null || deadline.value() != Deadline.FIXED_DATE)) {
            found(
                    inquiry,
                    EligibilityFindings.DEGREE_DEADLINE,
                    EligibilityFindings.DEGREE_DEADLINE_OF_COUNTRY,
                    deadline);
        }
        if (deadline == null && date == null && april == null) {
            inquiry.found(EligibilityFindings.DEGREE_DEADLINE_UNKNOWN, List.of(), inquiry.arrivalYear());
        }
        if (date != null) {
            found(inquiry, EligibilityFindings.DEGREE_DATE, EligibilityFindings.DEGREE_DATE_OF_COUNTRY, date);
        }
        if (april != null) {
            inquiry.found(EligibilityFindings.DEGREE_DATE_APRIL, april.citations(), april.value());
        }
    }

    /** Notes a deadline, and whose it is where the page is for one country. */
    private static void found(Inquiry inquiry, FindingCode general, FindingCode ofCountry, InForce<?> deadline) {
        List<Citation> citations = deadline.citations();
        CountryCode country = citations.get(0).source().country().orElse(null);
        if (country == null) {
            inquiry.found(general, citations, deadline.value());
        } else {
            inquiry.found(ofCountry, citations, deadline.value(), country);
        }
    }
}
