package io.github.jetrules.rules.appointment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.time.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A term of the programme, with the legal terms of office (任期) into which it falls.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param term the term of the programme
 * @param legalTerms the legal terms, which together make up the term; empty where none are known or there is no public appointment
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record ScheduledTerm(AppointmentTerm term, List<DateSpan> legalTerms) implements Serializable {

    /** Copies the list; that the legal terms make up the term is not checked. */
    public ScheduledTerm {
        requireNonNull(term, "term");
        requireNonNull(legalTerms, "legalTerms");
        legalTerms = List.copyOf(legalTerms);
    }

    /** The year of appointment. */
    public int year() {
        return term.year();
    }

    /** The days of the term. */
    public DateSpan span() {
        return term.span();
    }

    /** The first day. */
    public LocalDate firstDay() {
        return term.firstDay();
    }

    /** The last day. */
    public LocalDate lastDay() {
        return term.lastDay();
    }

    /** The term by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("year", year()).put("firstDay", firstDay()).put("lastDay", lastDay());
        if (term.isShort()) {
            details.put("shortReappointment", true);
        }
        if (!legalTerms.isEmpty()) {
            details.put(
                    "legalTerms",
                    legalTerms.stream().map(ScheduledTerm::details).toList());
        }
        return details.buildOrThrow();
    }

    private static Map<String, Object> details(DateSpan legalTerm) {
        return ImmutableMap.of(
                "firstDay", legalTerm.firstDay(), "lastDay", legalTerm.lastDay().orElseThrow());
    }
}
