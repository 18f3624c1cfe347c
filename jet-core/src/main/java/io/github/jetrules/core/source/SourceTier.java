package io.github.jetrules.core.source;

/** The rank of a source, from the most to the least authoritative. */
public enum SourceTier {
    /** A law (法律) in its official text. */
    STATUTE(true),
    /** A ministerial ordinance (省令) in its official text. */
    MINISTERIAL_ORDINANCE(true),
    /** A notice (通知) of the ministries. */
    NOTICE(true),
    /** A by-law (条例, 規則) of a local government. */
    BY_LAW(true),
    /** A publication of a ministry, CLAIR, an embassy or a consulate. */
    OFFICIAL_PUBLICATION(true),
    /** Press, mirrors and third-party copies. */
    SECONDARY(false),
    /** A value that the caller brought in with an overlay. */
    OVERLAY(false);

    private final boolean primary;

    SourceTier(boolean primary) {
        this.primary = primary;
    }

    /** Whether the source is a primary one. */
    public boolean isPrimary() {
        return primary;
    }
}
