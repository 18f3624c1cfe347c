package io.github.jetrules.core.participant;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Enums;
import com.google.common.base.Joiner;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** The role of a participant (職種). */
public enum Role implements Labelled {
    /** Assistant Language Teacher (外国語指導助手). */
    ALT(BilingualText.of("外国語指導助手", "Assistant Language Teacher")),
    /** Coordinator for International Relations (国際交流員). */
    CIR(BilingualText.of("国際交流員", "Coordinator for International Relations")),
    /** Sports Exchange Advisor (スポーツ国際交流員). */
    SEA(BilingualText.of("スポーツ国際交流員", "Sports Exchange Advisor"));

    private final BilingualText title;

    Role(BilingualText title) {
        this.title = title;
    }

    /**
     * The role of an abbreviation such as {@code ALT}.
     *
     * @throws IllegalArgumentException if no role has it
     */
    public static Role parse(String id) {
        Role role = Enums.getIfPresent(Role.class, requireNonNull(id, "id")).orNull();
        checkArgument(
                role != null,
                "role '%s' does not exist; accepted: %s",
                id,
                Joiner.on(", ").join(values()));
        return role;
    }

    /** The abbreviation. */
    @Override
    public String id() {
        return name();
    }

    /** The full title. */
    @Override
    public String label(Locale locale) {
        return title.in(locale);
    }
}
