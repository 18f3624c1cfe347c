package io.github.jetrules.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The code of a local government (全国地方公共団体コード): six digits, of which the first two name the prefecture and the
 * last is a check digit.
 *
 * <p>Leading zeros belong to it: Sapporo is {@code 011002}. This class is immutable and thread-safe.
 *
 * @param code six digits with a valid check digit
 */
public record LocalGovernmentCode(String code) implements Comparable<LocalGovernmentCode>, Serializable {

    private static final int BODY = 5;
    private static final int PREFECTURES = 47;

    /**
     * Checks form, prefecture and check digit.
     *
     * @throws IllegalArgumentException if one of them is wrong
     */
    public LocalGovernmentCode {
        requireNonNull(code, "code");
        checkArgument(
                code.length() == BODY + 1 && code.chars().allMatch(LocalGovernmentCode::isDigit),
                "local government code '%s' is not six digits, such as 011002",
                code);
        int prefecture = Integer.parseInt(code.substring(0, 2));
        checkArgument(
                prefecture >= 1 && prefecture <= PREFECTURES,
                "local government code '%s' names no prefecture; accepted: first two digits 01 to %s",
                code,
                PREFECTURES);
        int expected = checkDigit(code);
        checkArgument(
                code.charAt(BODY) - '0' == expected,
                "local government code '%s' has a wrong check digit; accepted: %s",
                code,
                code.substring(0, BODY) + expected);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Weights 6 to 2 on the first five digits; what the sum lacks to a multiple of eleven, its last digit. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            sum += (BODY + 1 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10;
    }

    /**
     * A code of six digits.
     *
     * @throws IllegalArgumentException if form, prefecture or check digit is wrong
     */
    public static LocalGovernmentCode of(String code) {
        return new LocalGovernmentCode(code);
    }

    /**
     * The code of five digits completed with its check digit.
     *
     * @throws IllegalArgumentException if the form or the prefecture is wrong
     */
    public static LocalGovernmentCode withCheckDigit(String fiveDigits) {
        checkArgument(
                fiveDigits.length() == BODY && fiveDigits.chars().allMatch(LocalGovernmentCode::isDigit),
                "local government code '%s' is not five digits, such as 01100",
                fiveDigits);
        return new LocalGovernmentCode(fiveDigits + checkDigit(fiveDigits));
    }

    /** The number of the prefecture, 1 (Hokkaido) to 47 (Okinawa). */
    public int prefectureNumber() {
        return Integer.parseInt(code.substring(0, 2));
    }

    /** Whether the code names a prefecture itself. */
    public boolean isPrefecture() {
        return code.startsWith("000", 2);
    }

    @Override
    public int compareTo(LocalGovernmentCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
