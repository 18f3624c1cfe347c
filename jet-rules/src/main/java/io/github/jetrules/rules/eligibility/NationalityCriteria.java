package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.util.List;
import java.util.Optional;

/**
 * What the criteria ask of nationality: that of the country of recruitment, none of Japan, and an application as a
 * national of one country only.
 *
 * <p>The last two are about people with several nationalities, so a gap in them leaves nothing open for others, and the
 * nationalities are asked for beside the gap.
 */
final class NationalityCriteria {

    private NationalityCriteria() {}

    static FindingStatus assess(Inquiry inquiry) {
        return national(inquiry).and(renunciation(inquiry)).and(oneCountry(inquiry));
    }

    private static FindingStatus national(Inquiry inquiry) {
        InForce<Deadline> criterion = inquiry.read(EligibilityParameters.NATIONALITY);
        if (criterion == null) {
            return inquiry.gap(EligibilityFindings.NATIONALITY_UNKNOWN);
        }
        CountryCode country = inquiry.applicant().country();
        Object[] arguments = {country, criterion.value()};
        List<Citation> citations = criterion.citations();
        Nationalities nationalities = inquiry.need(ApplicantFact.NATIONALITIES, citations);
        if (nationalities == null) {
            return inquiry.found(EligibilityFindings.NATIONALITY_OPEN, citations, arguments);
        }
        if (nationalities.contains(country)) {
            return inquiry.found(EligibilityFindings.NATIONAL, citations, arguments);
        }
        if (!nationalities.foreign().isEmpty()) {
            inquiry.change(EligibilityChanges.OTHER_COUNTRY, nationalities.foreign());
        }
        return inquiry.found(EligibilityFindings.NO_NATIONAL, citations, arguments);
    }

    private static FindingStatus renunciation(Inquiry inquiry) {
        Optional<Nationalities> nationalities =
                inquiry.applicant().nationalities().value();
        if (nationalities.isPresent() && !nationalities.get().hasJapanese()) {
            return inquiry.found(EligibilityFindings.NOT_JAPANESE, List.of());
        }
        InForce<Deadline> criterion = inquiry.read(EligibilityParameters.RENUNCIATION);
        if (criterion == null) {
            inquiry.need(ApplicantFact.NATIONALITIES, List.of());
            return inquiry.gap(EligibilityFindings.RENUNCIATION_UNKNOWN);
        }
        List<Citation> citations = criterion.citations();
        Deadline deadline = criterion.value();
        FindingStatus notConcerned = nationalities.isPresent() ? FindingStatus.NOT_MET : FindingStatus.UNKNOWN;
        return switch (notConcerned.or(inquiry.status(ApplicantFact.RENOUNCES))) {
            case MET -> inquiry.found(EligibilityFindings.RENOUNCED, citations, deadline);
            case NOT_MET -> {
                if (!nationalities.orElseThrow().foreign().isEmpty()) {
                    inquiry.change(EligibilityChanges.RENOUNCE, deadline);
                }
                yield inquiry.found(EligibilityFindings.NOT_RENOUNCED, citations, deadline);
            }
            case UNKNOWN -> {
                inquiry.need(ApplicantFact.NATIONALITIES, citations);
                inquiry.need(ApplicantFact.RENOUNCES, citations, deadline);
                yield inquiry.found(EligibilityFindings.RENUNCIATION_OPEN, citations, deadline);
            }
        };
    }

    private static FindingStatus oneCountry(Inquiry inquiry) {
        Optional<Nationalities> nationalities =
                inquiry.applicant().nationalities().value();
        if (nationalities.isPresent() && nationalities.get().foreign().size() < 2) {
            return inquiry.found(EligibilityFindings.ONE_NATIONALITY, List.of());
        }
        InForce<BilingualText> criterion = inquiry.read(EligibilityParameters.ONE_COUNTRY);
        if (criterion == null) {
            inquiry.need(ApplicantFact.NATIONALITIES, List.of());
            return inquiry.gap(EligibilityFindings.ONE_COUNTRY_UNKNOWN);
        }
        List<Citation> citations = criterion.citations();
        CountryCode country = inquiry.applicant().country();
        FindingStatus notConcerned = nationalities.isPresent() ? FindingStatus.NOT_MET : FindingStatus.UNKNOWN;
        return switch (notConcerned.or(inquiry.status(ApplicantFact.ONE_COUNTRY))) {
            case MET -> inquiry.found(EligibilityFindings.ONE_COUNTRY_MET, citations);
            case NOT_MET -> {
                if (nationalities.orElseThrow().contains(country)) {
                    inquiry.change(EligibilityChanges.ONE_COUNTRY, country);
                }
                yield inquiry.found(EligibilityFindings.SEVERAL_COUNTRIES, citations);
            }
            case UNKNOWN -> {
                inquiry.need(ApplicantFact.NATIONALITIES, citations);
                inquiry.need(ApplicantFact.ONE_COUNTRY, citations, country);
                yield inquiry.found(EligibilityFindings.ONE_COUNTRY_OPEN, citations);
            }
        };
    }
}
