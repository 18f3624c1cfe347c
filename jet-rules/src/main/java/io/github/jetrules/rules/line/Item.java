package io.github.jetrules.rules.line;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** What an amount is for. The ids are part of the API. */
public enum Item implements Labelled {
    /** JET Programme membership fee (ＪＥＴプログラム会費), per participant. */
    MEMBERSHIP_FEE("membership-fee", BilingualText.of("JETプログラム会費", "Membership fee")),
    /** Flat charge of prefectures and designated cities (１団体あたりの負担金), in addition to the fee per participant. */
    FLAT_CHARGE("flat-charge", BilingualText.of("1団体あたりの負担額", "Flat charge")),
    /** JET accident insurance (ＪＥＴ傷害保険), per participant. */
    ACCIDENT_INSURANCE("accident-insurance", BilingualText.of("JET傷害保険", "Accident insurance")),
    /** Remuneration, social insurance, travel and the like (報酬、社会保険料、交通費等). */
    EMPLOYMENT_COSTS("employment-costs", BilingualText.of("報酬、社会保険料、交通費等", "Employment costs")),
    /** Standard expenses counted in basic fiscal demand (標準的な経費). */
    STANDARD_EXPENSES("standard-expenses", BilingualText.of("標準的な経費", "Standard expenses")),
    /** Addition for each participant (ＪＥＴ青年実人員数による加算). */
    PER_PARTICIPANT_ADDITION(
            "per-participant-addition", BilingualText.of("JET青年実人員数による加算", "Addition per participant"));

    private final String id;
    private final BilingualText label;

    Item(String id, BilingualText label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }
}
