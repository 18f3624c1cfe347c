package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import java.util.ArrayList;
import java.util.List;

/** Lists of what an answer says, in which nothing is said twice. */
final class Once {

    /** More findings than most answers have. */
    private static final int ROOM = 12;

    /** Longer lists grow; shorter ones are made anew, which takes less. */
    private static final int SHORT = 5;

    private Once() {}

    /** Some findings and then others; what is said already has the sources of both. */
    static List<Finding> findings(List<Finding> some, List<Finding> more) {
        List<Finding> all = more.isEmpty() ? some : growing(some);
        for (int i = 0; i < more.size(); i++) {
            all = finding(all, more.get(i));
        }
        return all;
    }

    /** Some findings and then one; if it is said already, it has the sources of both. */
    static List<Finding> finding(List<Finding> some, Finding next) {
        for (int i = 0; i < some.size(); i++) {
            Finding noted = some.get(i);
            if (isOfSameCode(noted, next) && noted.arguments().equals(next.arguments())) {
                return noted.citations().containsAll(next.citations()) ? some : withSources(some, i, next);
            }
        }
        return with(some, next);
    }

    /** Codes tell most findings apart, so the arguments of few of them are compared. */
    private static boolean isOfSameCode(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.code().variant().equals(other.code().variant());
    }

    private static List<Finding> withSources(List<Finding> some, int place, Finding next) {
        List<Finding> all = new ArrayList<>(some);
        all.set(
                place,
                new Finding(
                        next.code(),
                        next.arguments(),
                        Citations.both(some.get(place).citations(), next.citations())));
        return all;
    }

    /** Some missing facts and then others: the first question about a fact stands for all. */
    static List<MissingFact> missing(List<MissingFact> some, List<MissingFact> more) {
        List<MissingFact> all = some;
        for (int i = 0; i < more.size(); i++) {
            all = missing(all, more.get(i));
        }
        return all;
    }

    /** Some missing facts and then one, if nothing asks for it already. */
    static List<MissingFact> missing(List<MissingFact> some, MissingFact next) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).fact().equals(next.fact())) {
                return some;
            }
        }
        return with(some, next);
    }

    /** Some changes and then others. */
    static List<Change> changes(List<Change> some, List<Change> more) {
        List<Change> all = some;
        for (int i = 0; i < more.size(); i++) {
            all = each(all, more.get(i));
        }
        return all;
    }

    /** Some elements and then one, if it is not among them. */
    static <T> List<T> each(List<T> some, T next) {
        return some.contains(next) ? some : with(some, next);
    }

    /** The list with one more element; a short one is made anew, a longer one can grow. */
    private static <T> List<T> with(List<T> list, T next) {
        if (list.size() < SHORT && !(list instanceof ArrayList<T>)) {
            return Joined.of(list, next);
        }
        List<T> growing = growing(list);
        growing.add(next);
        return growing;
    }

    private static <T> List<T> growing(List<T> list) {
        if (list instanceof ArrayList<T>) {
            return list;
        }
        List<T> growing = new ArrayList<>(ROOM);
        growing.addAll(list);
        return growing;
    }
}
