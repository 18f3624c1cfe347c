package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a parameter on a span of days.
 *
 * @param parameterId the id of the parameter
 * @param span the days
 * @param isKnown whether there is a value; false where the sources are known to have a gap
 * @param verifiedThrough the last day for which the source was checked; absent for a value of an overlay
 */
public record Coverage(String parameterId, DateSpan span, boolean isKnown, Optional<LocalDate> verifiedThrough) {}
