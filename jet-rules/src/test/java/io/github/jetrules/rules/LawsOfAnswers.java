package io.github.jetrules.rules;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.MoreFacts.Values;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the laws of answers are tried with. */
abstract class LawsOfAnswers {

    @Provide
    Arbitrary<Question> questions() {
        return Questions.all();
    }

    @Provide
    Arbitrary<Values> values() {
        return MoreFacts.values();
    }

    @Provide
    Arbitrary<JetRules> ruleBooks() {
        JetRules rules = JetRules.standard();
        return Arbitraries.of(
                rules,
                rules.with(EvidencePolicy.carryForward()),
                rules.with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED))),
                rules.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED))));
    }

    @Provide
    Arbitrary<AppointmentHistory> histories() {
        return new Questions().histories();
    }
}
