package io.github.jetrules.rules.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those of a few things that are known, in their order, as a list that nobody can change. */
public final class Known {

    private Known() {}

    /** Those of two. */
    public static <T> List<T> of(@Nullable T first, @Nullable T second) {
        if (first == null) {
            return second == null ? List.of() : List.of(second);
        }
        return second == null ? List.of(first) : List.of(first, second);
    }

    /** Those of three. */
    public static <T> List<T> of(@Nullable T first, @Nullable T second, @Nullable T third) {
        if (first == null) {
            return of(second, third);
        }
        if (second == null) {
            return of(first, third);
        }
        return third == null ? List.of(first, second) : List.of(first, second, third);
    }

    /** Those of four. */
    public static <T> List<T> of(@Nullable T first, @Nullable T second, @Nullable T third, @Nullable T fourth) {
        if (first == null) {
            return of(second, third, fourth);
        }
        if (second == null) {
            return of(first, third, fourth);
        }
        if (third == null) {
            return of(first, second, fourth);
        }
        return fourth == null ? List.of(first, second, third) : List.of(first, second, third, fourth);
    }
}
