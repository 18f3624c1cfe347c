package io.github.jetrules.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilingualTextTest {

    private static final BilingualText TEXT = BilingualText.of("通知", "notice");

    @ParameterizedTest
    @CsvSource({
        "ja, 通知",
        "ja-JP, 通知",
        "ja-JP-u-ca-japanese, 通知",
        "en, notice",
        "en-JP, notice",
        "tr-TR, notice",
        "ar-EG, notice",
        "und, notice"
    })
    void isJapaneseForAJapaneseLocaleAndElseEnglish(String language, String text) {
        assertThat(TEXT.in(Locale.forLanguageTag(language))).isEqualTo(text);
    }

    @Test
    void hasBothTexts() {
        assertThat(TEXT.ja()).isEqualTo("通知");
        assertThat(TEXT.en()).isEqualTo("notice");
        assertThat(TEXT).isEqualTo(new BilingualText("通知", "notice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void refusesABlankTextAndNamesTheOther(String blank) {
        assertThatThrownBy(() -> BilingualText.of(blank, "notice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the Japanese text of 'notice' is blank");
        assertThatThrownBy(() -> BilingualText.of("通知", blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the English text of '通知' is blank");
    }
}
