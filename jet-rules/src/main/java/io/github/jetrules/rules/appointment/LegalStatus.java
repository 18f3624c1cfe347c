package io.github.jetrules.rules.appointment;

/** The legal status of participants in local public bodies (地方公共団体における身分). */
public enum LegalStatus {
    /** Special-service part-time official (特別職非常勤職員), by the Local Public Service Act before its amendment. */
    SPECIAL_SERVICE,
    /** Fiscal-year appointed staff (会計年度任用職員), whose term cannot pass 31 March. */
    FISCAL_YEAR_APPOINTED
}
