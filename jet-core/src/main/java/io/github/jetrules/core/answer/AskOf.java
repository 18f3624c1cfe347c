package io.github.jetrules.core.answer;

/** Who may say what is missing. */
public enum AskOf {
    /** Whoever asked the question. */
    CALLER,
    /** The contracting organisation (任用団体). */
    CONTRACTING_ORGANISATION,
    /** CLAIR, the Council of Local Authorities for International Relations (自治体国際化協会). */
    CLAIR,
    /** The ministry in charge: MIC (総務省), MOFA (外務省) or MEXT (文部科学省). */
    MINISTRY
}
