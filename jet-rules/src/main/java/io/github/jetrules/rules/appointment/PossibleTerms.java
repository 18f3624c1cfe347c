package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All the terms that may be the next one, where it is open when the group arrived, or whether and how long an April
 * arrival has a short reappointment.
 *
 * <p>The criteria are judged for each year of appointment that it may be, on all days on which it then may begin.
 */
final class PossibleTerms {

    private final AppointmentHistory history;
    private final AppointmentLaw.Days law;
    private final ParameterSet parameters;
    private final Reasoning judging;
    private final Reasoning steps;
    private final List<PossibleTerm> terms = new ArrayList<>();
    private final Set<Said> said = new HashSet<>();

    /** Whether all terms could be counted, and the days between the earliest and the latest are all that there are. */
    private boolean isComplete = true;

    /** What was said of a possible term, and what is missing for it. */
    private record Said(FindingStatus status, List<String> missing) {}

    private PossibleTerms(AppointmentHistory history, AppointmentLaw.Days law, ParameterSet parameters) {
        this.history = history;
        this.law = law;
        this.parameters = parameters;
        this.judging = new Reasoning(parameters);
        this.steps = new Reasoning(parameters);
    }

    /** The terms of somebody whose group arrived within the year up to the own arrival, on a day that is not known. */
    static PossibleTerms ofOpenGroup(AppointmentHistory history, AppointmentLaw.Days law, ParameterSet parameters) {
        PossibleTerms possible = new PossibleTerms(history, law, parameters);
        if (GroupDays.mayBeApril(history)) {
            possible.addAfterShortTerm(GroupDays.ofAprilGroup(history));
        }
        possible.addAfterWholeYears(GroupDays.before(history.arrival()));
        return possible;
    }

    /** The terms of an April arrival whose short reappointment, if there is one, has no known end. */
    static PossibleTerms ofAprilArrival(AppointmentHistory history, AppointmentLaw.Days law, ParameterSet parameters) {
        PossibleTerms possible = new PossibleTerms(history, law, parameters);
        GroupDays group = GroupDays.of(history.cohortArrival());
        possible.addAfterShortTerm(group);
        possible.addAfterWholeYears(group);
        return possible;
    }

    private void addAfterShortTerm(GroupDays group) {
        add(PossibleTerm.afterShortTerm(history.arrival(), group, history.completedTerms(), law, judging), group);
    }

    private void addAfterWholeYears(GroupDays group) {
        add(PossibleTerm.afterWholeYears(history.arrival(), group, history.completedTerms(), law, judging), group);
    }

    private void add(@Nullable PossibleTerm term, GroupDays group) {
        if (term == null || !isOfOneLength(group.first().plusDays(1), term.latest())) {
            isComplete = false;
        } else {
            terms.add(term);
            judge(term);
        }
    }

    /** Whether terms are as long on all days; else a later arrival of the group need not mean a later next term. */
    private boolean isOfOneLength(LocalDate from, LocalDate to) {
        CalendarPeriod first = null;
        for (LocalDate day = from; day != null && !day.isAfter(to); day = law.nextAfter(day)) {
            InForce<CalendarPeriod> length = law.on(day).termLength();
            if (length != null && first == null) {
                first = length.value();
            } else if (length != null && !length.value().equals(first)) {
                return false;
            }
        }
        return first != null;
    }

    private void judge(PossibleTerm term) {
        judging.found(AppointmentFindings.POSSIBLE_YEAR, List.of(), term.year(), term.earliest(), term.latest());
        for (LocalDate day = term.earliest(); day != null && !day.isAfter(term.latest()); day = law.nextAfter(day)) {
            AppointmentLaw there = law.on(day);
            RenewalCriteria criteria = there.criteria(history.role());
            Verdict verdict =
                    criteria.verdict(history, term.year(), term.counter().lastYear(there), day);
            said.add(new Said(
                    verdict.status(),
                    verdict.criteria().missing().stream().map(MissingFact::fact).toList()));
            // What would have to change is said for the earliest year, which asks for least.
            judging.include(
                    terms.size() == 1 ? verdict.criteria() : verdict.criteria().withoutChanges());
            steps.include(criteria.steps());
        }
    }

    /** What holds for all of them; unknown where it is not the same, or where something else is not known. */
    FindingStatus status() {
        return areAlike() ? said.iterator().next().status() : FindingStatus.UNKNOWN;
    }

    private boolean areAlike() {
        return isComplete && said.size() == 1;
    }

    /**
     * The grounds: why the next term is open, and what was found for each that is possible.
     *
     * @param open what says why it is open, and what is missing for that, which is needed only where it can decide
     */
    Grounds grounds(Grounds open) {
        Reasoning all = new Reasoning(parameters);
        if (status() == FindingStatus.UNKNOWN) {
            all.include(areAlike() ? open.withoutMissing() : open);
        } else {
            all.found(AppointmentFindings.NEXT_TERM_OPEN, citations(open));
        }
        all.include(judging.grounds());
        all.include(steps.grounds());
        return all.grounds();
    }

    private static List<Citation> citations(Grounds open) {
        return open.findings().stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .toList();
    }
}
