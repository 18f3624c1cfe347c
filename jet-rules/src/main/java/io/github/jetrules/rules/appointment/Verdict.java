package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.rules.reasoning.Grounds;

/** Whether the criteria of a reappointment are met, and why. */
record Verdict(FindingStatus status, Grounds grounds) {}
