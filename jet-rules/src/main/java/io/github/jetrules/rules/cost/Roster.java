package io.github.jetrules.rules.cost;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Labelled;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The participants of an organisation in a fiscal year, for whom employment costs are to be estimated.
 *
 * <p>The order in which the groups are given does not matter, and like groups are joined. This class is immutable and
 * thread-safe.
 *
 * @param groups the groups, by arrival, year of appointment and role; at least one
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record Roster(List<RosterGroup> groups) implements Labelled, Serializable {

    /**
     * Joins and orders the groups.
     *
     * @throws IllegalArgumentException if there is no group, or there are more than 100,000 participants
     */
    public Roster {
        checkArgument(!groups.isEmpty(), "a roster has no group; accepted: one or more");
        List<RosterGroup> sorted = groups.stream().sorted().toList();
        long people = sorted.stream()
                .mapToLong(group -> group.participants().people())
                .sum();
        checkArgument(
                people <= Headcount.MAX,
                "a roster of %s participants is out of range; accepted: 1 to %s",
                people,
                Headcount.MAX);
        List<RosterGroup> joined = new ArrayList<>();
        for (RosterGroup group : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).isLike(group)) {
                joined.set(last, joined.get(last).with(group));
            } else {
                joined.add(group);
            }
        }
        groups = List.copyOf(joined);
    }

    /** A roster of these groups. */
    public static Roster of(RosterGroup... groups) {
        return new Roster(Arrays.asList(groups));
    }

    /** The number of participants in all groups. */
    public Headcount participants() {
        return Headcount.of(
                groups.stream().mapToInt(group -> group.participants().people()).sum());
    }

    /**
     * The participants of this roster and of another one.
     *
     * @throws IllegalArgumentException if there are more than 100,000
     */
    public Roster plus(Roster other) {
        return new Roster(Stream.concat(groups.stream(), other.groups.stream()).toList());
    }

    @Override
    public String id() {
        return groups.stream().map(RosterGroup::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String label(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        return groups.stream()
                .map(group -> japanese ? japanese(group) : english(group))
                .collect(Collectors.joining(japanese ? "、" : "; "));
    }

    private static String english(RosterGroup group) {
        return group.participants() + " " + group.role().id() + " (arrival " + group.arrival() + ", year "
                + group.appointmentYear() + ")";
    }

    private static String japanese(RosterGroup group) {
        return group.role().id() + " " + group.participants() + "人（"
                + group.arrival().getYear() + "年"
                + group.arrival().getMonthValue() + "月"
                + group.arrival().getDayOfMonth() + "日来日、"
                + group.appointmentYear() + "年目）";
    }
}
