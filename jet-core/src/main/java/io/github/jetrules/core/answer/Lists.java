package io.github.jetrules.core.answer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lists that nobody can change. */
final class Lists {

    private Lists() {}

    /** The list itself if it is immutable, which almost every list of an answer is; else a copy. */
    static <T> List<T> immutable(List<T> list) {
        return list instanceof ImmutableList<T> ? list : ImmutableList.copyOf(list);
    }
}
