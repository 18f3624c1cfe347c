package io.github.jetrules.rules.country;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.reasoning.ByFiscalYear;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sources tell of one country in one role that they name, by recruitment year. */
final class Listing extends ByFiscalYear<Listing.Standing> {

    private final CountryCode country;
    private final Role role;
    private final ParameterSet parameters;
    private final ByFiscalYear<RecruitmentYear> years;
    private final Parameter<EnglishSpeakingStatus> key;

    /**
     * Where the country stands in a recruitment year.
     *
     * @param status the status; null where no source tells it
     * @param explanation why
     */
    record Standing(@Nullable EnglishSpeakingStatus status, Explanation explanation) {}

    Listing(CountryCode country, Role role, ByFiscalYear<RecruitmentYear> years, ParameterSet parameters) {
        this.country = country;
        this.role = role;
        this.parameters = parameters;
        this.years = years;
        this.key = CountryParameters.status(country, role);
    }

    /** All that is known over time. */
    Timeline<SourcedValue<EnglishSpeakingStatus>> history() {
        return parameters.history(key).values();
    }

    @Override
    protected Standing workOut(FiscalYear year) {
        Object[] arguments = {country, role, year, years.of(year).arrivalYear()};
        Reasoning reasoning = new Reasoning(parameters);
        Basis basis = years.of(year).basis();
        InForce<EnglishSpeakingStatus> status = reasoning.read(key, year.firstDay());
        if (status == null) {
            reasoning.found(CountryFindings.UNKNOWN, List.of(), arguments);
            return new Standing(null, reasoning.explain(basis));
        }
        reasoning.found(CountryFindings.of(status.value(), status.assurances()), status.citations(), arguments);
        if (!status.assurances().contains(Assurance.OVERRIDDEN)) {
            addOtherPages(year.firstDay(), reasoning);
        }
        if (status.value() == EnglishSpeakingStatus.NOT_LISTED) {
            nextListing(year).ifPresent(reasoning::change);
        }
        return new Standing(status.value(), reasoning.explainDecided(basis));
    }

    /** What pages of another rank say otherwise, where there are some. */
    private void addOtherPages(LocalDate day, Reasoning reasoning) {
        for (Parameter<BilingualText> page : CountryParameters.otherPages(country, role)) {
            InForce<BilingualText> says = reasoning.aside(page, day);
            if (says != null) {
                reasoning.found(CountryFindings.OTHER_PAGE, says.citations(), country, says.value());
            }
        }
    }

    /** The first later recruitment for which the status is known, under the evidence policy, and is another one. */
    private Optional<Change> nextListing(FiscalYear year) {
        List<Timeline.Entry<SourcedValue<EnglishSpeakingStatus>>> entries =
                history().entries();
        for (Timeline.Entry<SourcedValue<EnglishSpeakingStatus>> entry : entries) {
            FiscalYear listed = FiscalYear.firstFrom(entry.span().firstDay()).orElse(null);
            if (listed != null
                    && listed.isAfter(year)
                    && parameters.read(key, listed.firstDay()) instanceof InForce<EnglishSpeakingStatus> status
                    && status.value() != EnglishSpeakingStatus.NOT_LISTED) {
                return Optional.of(Change.from(
                        listed.firstDay(),
                        CountryFindings.LISTED_LATER,
                        listed,
                        status.value().outcome()));
            }
        }
        return Optional.empty();
    }
}
