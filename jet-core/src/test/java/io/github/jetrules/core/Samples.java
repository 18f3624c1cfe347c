package io.github.jetrules.core;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Values that several tests need. */
public final class Samples {

    public static final Source NOTICE = Source.builder()
            .id("NOTICE")
            .title(BilingualText.of("通知", "notice"))
            .publisher(BilingualText.of("総務省", "MIC"))
            .tier(SourceTier.NOTICE)
            .published("2019-10-01")
            .putPlace("part 1", "第1部")
            .address("https://example.org/notice")
            .build();

    public static final Citation CITATION = Citation.of(NOTICE, "part 1", "渡航費用");

    public static final Overlay OVERLAY = Overlay.builder()
            .id("next-year")
            .title(BilingualText.of("来年度", "next year"))
            .addValue(OverlayValue.builder()
                    .parameter("cost.membership-fee")
                    .span(DateSpan.parse("2020-04-01/.."))
                    .value("95000")
                    .at("budget, p. 3")
                    .quote("会費")
                    .build())
            .build();

    public static final Edition EDITION =
            new Edition("2026.1", "00ff", "0.1.0", Set.of(Assurance.ESTIMATED), List.of(OVERLAY));

    public static final Basis BASIS = new Basis(LocalDate.of(2019, 4, 1), DateName.RECRUITMENT_YEAR, EDITION);

    public static final Finding MET = new Finding(FindingCode.met("cost.flight", "met"), List.of(), List.of(CITATION));

    public static final Finding NOT_MET =
            new Finding(FindingCode.notMet("cost.flight", "not-met", "year"), List.of(2019), List.of());

    public static final Finding UNKNOWN =
            new Finding(FindingCode.unknown("cost.flight", "unknown"), List.of(), List.of());

    private Samples() {}

    /** A fact that the caller may state. */
    public static MissingFact fact(String id, boolean asked) {
        return new MissingFact(id, QuestionCode.fact(id, ValueType.NUMBER), List.of(), asked, List.of(CITATION));
    }

    /** A judgement of the contracting organisation. */
    public static MissingFact judgement(String id, boolean asked) {
        QuestionCode code = QuestionCode.judgement(id, AskOf.CONTRACTING_ORGANISATION, ValueType.YES_NO);
        return new MissingFact(id, code, List.of(), asked, List.of());
    }

    /** A gap in the sources. */
    public static MissingFact gap(String id, boolean asked) {
        return new MissingFact(id, QuestionCode.sourceGap(id, AskOf.MINISTRY), List.of(), asked, List.of());
    }
}
