package io.github.jetrules.rules.reasoning;

import java.util.List;

/**
 * Elements of lists joined into a list that nobody can change.
 *
 * <p>Answers join short lists all the time. {@code List.of} with up to ten elements keeps the array that it makes; it
 * copies an array that it is given, and a list that grows is copied twice.
 */
final class Joined {

    private Joined() {}

    /** Some and then more; the one that is not empty if there is only one. */
    static <T> List<T> of(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        return some.isEmpty() ? more : list(some, more.get(0), more, 1);
    }

    /** Some and then one. */
    static <T> List<T> of(List<T> some, T last) {
        return list(some, last, List.of(), 0);
    }

    /** Some, then one, and then more. */
    static <T> List<T> of(List<T> some, T between, List<T> more) {
        return list(some, between, more, 0);
    }

    /** Some, then one, and then the rest of a list from a place on. */
    private static <T> List<T> list(List<T> some, T next, List<T> rest, int from) {
        int size = some.size() + 1 + rest.size() - from;
        if (size == 1) {
            return List.of(next);
        }
        T a = at(0, some, next, rest, from);
        T b = at(1, some, next, rest, from);
        if (size == 2) {
            return List.of(a, b);
        }
        T c = at(2, some, next, rest, from);
        if (size == 3) {
            return List.of(a, b, c);
        }
        T d = at(3, some, next, rest, from);
        if (size == 4) {
            return List.of(a, b, c, d);
        }
        T e = at(4, some, next, rest, from);
        if (size == 5) {
            return List.of(a, b, c, d, e);
        }
        T f = at(5, some, next, rest, from);
        if (size == 6) {
            return List.of(a, b, c, d, e, f);
        }
        T g = at(6, some, next, rest, from);
        if (size == 7) {
            return List.of(a, b, c, d, e, f, g);
        }
        T h = at(7, some, next, rest, from);
        if (size == 8) {
            return List.of(a, b, c, d, e, f, g, h);
        }
        T i = at(8, some, next, rest, from);
        if (size == 9) {
            return List.of(a, b, c, d, e, f, g, h, i);
        }
        return size == 10
                ? List.of(a, b, c, d, e, f, g, h, i, at(9, some, next, rest, from))
                : copied(size, some, next, rest, from);
    }

    @SuppressWarnings("unchecked") // nobody sees the array
    private static <T> List<T> copied(int size, List<T> some, T next, List<T> rest, int from) {
        Object[] all = new Object[size];
        for (int place = 0; place < size; place++) {
            all[place] = at(place, some, next, rest, from);
        }
        return (List<T>) List.of(all);
    }

    private static <T> T at(int place, List<T> some, T next, List<T> rest, int from) {
        int after = place - some.size();
        if (after < 0) {
            return some.get(place);
        }
        return after == 0 ? next : rest.get(from + after - 1);
    }
}
