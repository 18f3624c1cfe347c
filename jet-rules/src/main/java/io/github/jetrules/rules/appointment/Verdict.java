package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.rules.reasoning.Grounds;

/**
 * Whether the criteria of a reappointment are met, and why.
 *
 * @param status whether they are met
 * @param criteria what the criteria found
 * @param grounds the same and then the steps to take
 */
record Verdict(FindingStatus status, Grounds criteria, Grounds grounds) {

    Verdict(FindingStatus status, Grounds criteria, RenewalCriteria of) {
        this(status, criteria, criteria.and(of.steps()));
    }
}
