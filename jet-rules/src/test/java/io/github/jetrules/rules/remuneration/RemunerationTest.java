package io.github.jetrules.rules.remuneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.money.Yen;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemunerationTest {

    private static final Remuneration GROSS_3_36_M = Remuneration.gross(Yen.of(3_360_000));
    private static final Remuneration GROSS_3_60_M = Remuneration.gross(Yen.of(3_600_000));
    private static final Remuneration NET_3_60_M = Remuneration.net(Yen.of(3_600_000));

    @Test
    void theSameYenGrossAndNetAreNotTheSame() {
        assertThat(GROSS_3_60_M).isNotEqualTo(NET_3_60_M);
    }

    @Test
    void amountsAreComparedOnTheSameTaxBasisOnly() {
        assertThat(GROSS_3_36_M).isLessThan(GROSS_3_60_M).isEqualByComparingTo(Remuneration.gross(Yen.of(3_360_000)));
        assertThatThrownBy(() -> GROSS_3_36_M.compareTo(NET_3_60_M))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "remuneration 3600000 net is not compared with 3360000 gross; accepted: the same tax basis");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 9_000_000_000L) long yen, @ForAll TaxBasis tax) {
        Remuneration pay = new Remuneration(Yen.of(yen), tax);
        assertThat(Remuneration.parse(pay.toString())).isEqualTo(pay);
        assertThat(Remuneration.parse(pay.id())).isEqualTo(pay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3360000",
                "gross",
                " gross",
                "3360000 ",
                "3360000 GROSS",
                "3360000  gross",
                "3360000 gross ",
                "-1 net",
                "+1 net",
                "3,360,000 gross",
                "3360000 before tax"
            })
    void whatIsNoAmountWithATaxBasisIsRefused(String text) {
        assertThatThrownBy(() -> Remuneration.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("remuneration '" + text + "'")
                .hasMessageEndingWith("accepted: 3360000 gross or 3600000 net");
    }

    @Test
    void thePayIsWithinWhatCanBeRead() {
        assertThatThrownBy(() -> Remuneration.gross(Yen.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("remuneration -1 is out of range; accepted: yen from 0 to 9000000000");
        assertThatThrownBy(() -> Remuneration.net(Yen.of(9_000_000_001L))).isInstanceOf(IllegalArgumentException.class);
        for (Remuneration pay : List.of(Remuneration.net(Yen.ZERO), Remuneration.gross(Yen.of(9_000_000_000L)))) {
            assertThat(Remuneration.parse(pay.toString())).isEqualTo(pay);
        }
    }

    @Test
    void theWordsForPeopleSayGrossOrNet() {
        assertThat(GROSS_3_36_M.label(Locale.ENGLISH)).isEqualTo("3,360,000 yen gross (before tax)");
        assertThat(NET_3_60_M.label(Locale.FRENCH)).isEqualTo("3,600,000 yen net (after tax)");
        assertThat(GROSS_3_36_M.label(Locale.JAPANESE)).isEqualTo("3,360,000円（税引前）");
        assertThat(NET_3_60_M.label(Locale.JAPAN)).isEqualTo("3,600,000円（税引後）");
    }
}
