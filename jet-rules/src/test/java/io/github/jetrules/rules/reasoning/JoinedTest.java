package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JoinedTest {

    private static List<String> words(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).toList();
    }

    private static void isThatList(List<String> joined, List<String> expected) {
        assertThat(joined).isEqualTo(expected);
        assertThatThrownBy(() -> joined.add("more")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void listsFollowEachOther(@ForAll @IntRange(max = 12) int first, @ForAll @IntRange(max = 12) int second) {
        List<String> some = words("some", first);
        List<String> more = words("more", second);
        List<String> expected = new ArrayList<>(some);
        expected.addAll(more);

        isThatList(Joined.of(some, more), expected);
    }

    @Property
    void theOnlyListThatIsNotEmptyIsTheAnswer(@ForAll @IntRange(min = 1, max = 12) int count) {
        List<String> some = words("some", count);

        assertThat(Joined.of(some, List.<String>of())).isSameAs(some);
        assertThat(Joined.of(List.<String>of(), some)).isSameAs(some);
    }

    @Property
    void anElementFollowsAList(@ForAll @IntRange(max = 12) int count) {
        List<String> some = words("some", count);
        List<String> expected = new ArrayList<>(some);
        expected.add("last");

        isThatList(Joined.of(some, "last"), expected);
    }

    @Property
    void anElementStandsBetweenLists(@ForAll @IntRange(max = 12) int first, @ForAll @IntRange(max = 12) int second) {
        List<String> some = words("some", first);
        List<String> more = words("more", second);
        List<String> expected = new ArrayList<>(some);
        expected.add("between");
        expected.addAll(more);

        isThatList(Joined.of(some, "between", more), expected);
    }
}
