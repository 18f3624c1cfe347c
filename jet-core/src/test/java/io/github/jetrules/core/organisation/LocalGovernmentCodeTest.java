package io.github.jetrules.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "011002", "041009", "111007", "121002", "141003", "141305", "141500", "151009", "221007", "221309",
                "231002", "261009", "271004", "271403", "281000", "331007", "341002", "401005", "401307", "431001"
            })
    void acceptsTheDesignatedCities(String code) {
        LocalGovernmentCode city = LocalGovernmentCode.of(code);
        assertThat(city).hasToString(code);
        assertThat(city.code()).isEqualTo(code);
        assertThat(city.isPrefecture()).isFalse();
        assertThat(LocalGovernmentCode.withCheckDigit(code.substring(0, 5))).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"010006, 1", "130001, 13", "470007, 47"})
    void acceptsPrefectures(String code, int number) {
        LocalGovernmentCode prefecture = LocalGovernmentCode.of(code);
        assertThat(prefecture.isPrefecture()).isTrue();
        assertThat(prefecture.prefectureNumber()).isEqualTo(number);
        assertThat(LocalGovernmentCode.withCheckDigit(code.substring(0, 5))).isEqualTo(prefecture);
    }

    @ParameterizedTest
    @CsvSource({"011002, 1", "041009, 4", "141305, 14", "431001, 43"})
    void knowsThePrefectureOfACity(String code, int number) {
        assertThat(LocalGovernmentCode.of(code).prefectureNumber()).isEqualTo(number);
    }

    /** Sapporo's Chuo-ku has the weighted sum 11, Kobe 56: the two rests whose digit is the last of two. */
    @Test
    void writesTheLastDigitOfElevenAndOfTen() {
        assertThat(LocalGovernmentCode.withCheckDigit("01101")).hasToString("011011");
        assertThat(LocalGovernmentCode.withCheckDigit("28100")).hasToString("281000");
        assertThatThrownBy(() -> LocalGovernmentCode.of("011010"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code '011010' has a wrong check digit; accepted: 011011");
    }

    @Test
    void refusesAWrongCheckDigitAndNamesTheRightCode() {
        assertThatThrownBy(() -> LocalGovernmentCode.of("011003"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code '011003' has a wrong check digit; accepted: 011002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01100", "0110020", "11002", "01100a", " 11002", "+11002", "-11002", "０１１００２", "011 02"})
    void refusesTextThatIsNotSixDigits(String text) {
        assertThatThrownBy(() -> LocalGovernmentCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code '" + text + "' is not six digits, such as 011002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0110", "011002", "0110a", "０１１００", "-0110"})
    void completesOnlyFiveDigits(String text) {
        assertThatThrownBy(() -> LocalGovernmentCode.withCheckDigit(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code '" + text + "' is not five digits, such as 01100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "001002", "480002", "481009", "990001"})
    void refusesNumbersThatNameNoPrefecture(String text) {
        assertThatThrownBy(() -> LocalGovernmentCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code '" + text
                        + "' names no prefecture; accepted: first two digits 01 to 47");
        assertThatThrownBy(() -> LocalGovernmentCode.withCheckDigit(text.substring(0, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no prefecture");
    }

    @Test
    void isOrderedByCode() {
        assertThat(LocalGovernmentCode.of("011002")).isLessThan(LocalGovernmentCode.of("041009"));
    }

    @Property
    void acceptsExactlyOneCheckDigit(@ForAll @IntRange(min = 1000, max = 47999) int number) {
        String five = String.format(java.util.Locale.ROOT, "%05d", number);
        int accepted = 0;
        for (int digit = 0; digit <= 9; digit++) {
            if (accepts(five + digit)) {
                accepted++;
                assertThat(LocalGovernmentCode.withCheckDigit(five)).hasToString(five + digit);
                assertThat(digit).isEqualTo(checkDigitOf(five));
            }
        }
        assertThat(accepted).isEqualTo(1);
    }

    @Property
    void refusesEveryNumberWithoutAPrefecture(@ForAll @IntRange(min = 0, max = 99999) int number) {
        String five = String.format(java.util.Locale.ROOT, "%05d", number);
        boolean named = number >= 1000 && number <= 47999;
        for (int digit = 0; digit <= 9; digit++) {
            if (!named) {
                assertThat(accepts(five + digit)).isFalse();
            }
        }
    }

    @Property
    void isPrefectureWhereTheOtherDigitsAreZero(@ForAll @IntRange(min = 1000, max = 47999) int number) {
        LocalGovernmentCode code =
                LocalGovernmentCode.withCheckDigit(String.format(java.util.Locale.ROOT, "%05d", number));
        assertThat(code.isPrefecture()).isEqualTo(number % 1000 == 0);
        assertThat(code.prefectureNumber()).isEqualTo(number / 1000);
    }

    /** What the weighted sum lacks to a multiple of eleven, by the rest of the sum: 11 is written 1, and 10 is 0. */
    private static int checkDigitOf(String five) {
        int sum = 0;
        int[] weights = {6, 5, 4, 3, 2};
        for (int i = 0; i < 5; i++) {
            sum += weights[i] * Character.digit(five.charAt(i), 10);
        }
        return Character.digit("10987654321".charAt(sum % 11), 10);
    }

    private static boolean accepts(String code) {
        try {
            LocalGovernmentCode.of(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
