package io.github.jetrules.rules.country;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
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

/** The answers about one country in one role that the sources name, by recruitment year. */
final class Listing extends ByFiscalYear<CountryStatus> {

    private final CountryRole named;
    private final ParameterSet parameters;
    private final RecruitmentYear.All years;
    private final Parameter<EnglishSpeakingStatus> key;

    Listing(CountryRole named, ParameterSet parameters, RecruitmentYear.All years) {
        this.named = named;
        this.parameters = parameters;
        this.years = years;
        this.key = CountryParameters.status(named);
    }

    /** All that is known over time. */
    Timeline<SourcedValue<EnglishSpeakingStatus>> history() {
        return parameters.history(key).values();
    }

    @Override
    protected CountryStatus workOut(FiscalYear year) {
        CountryQuestion question = new CountryQuestion(named.country(), named.role(), year);
        RecruitmentYear recruitment = years.of(year);
        Object[] arguments = {named.country(), named.role(), year, recruitment.arrivalYear()};
        Reasoning reasoning = new Reasoning(parameters);
        Basis basis = recruitment.basis();
        InForce<EnglishSpeakingStatus> status = reasoning.read(key, year.firstDay());
        if (status == null) {
            reasoning.found(CountryFindings.UNKNOWN, List.of(), arguments);
            return new CountryStatus.Undetermined(question, reasoning.explain(basis));
        }
        reasoning.found(CountryFindings.of(status.value(), status.assurances()), status.citations(), arguments);
        if (!status.assurances().contains(Assurance.OVERRIDDEN)) {
            addOtherPages(year.firstDay(), reasoning);
        }
        if (status.value() == EnglishSpeakingStatus.NOT_LISTED) {
            nextListing(year).ifPresent(reasoning::change);
        }
        return new CountryStatus.Determined(question, reasoning.explainDecided(basis), status.value());
    }

    /** What pages of another rank say otherwise, where there are some. */
    private void addOtherPages(LocalDate day, Reasoning reasoning) {
        for (Parameter<BilingualText> page : CountryParameters.otherPages(named)) {
            InForce<BilingualText> says = reasoning.aside(page, day);
            if (says != null) {
                reasoning.found(CountryFindings.OTHER_PAGE, says.citations(), named.country(), says.value());
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
