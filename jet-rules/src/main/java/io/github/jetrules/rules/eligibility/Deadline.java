package io.github.jetrules.rules.eligibility;

/** By when an applicant must meet a criterion. */
public enum Deadline {
    /** By the date of arrival in Japan (来日日). */
    ARRIVAL,
    /** By a date that is fixed for the year. */
    FIXED_DATE,
    /** At the time of application. */
    APPLICATION,
    /** By the deadline for applications. */
    APPLICATION_DEADLINE,
    /** Before the Reply Form is submitted. */
    REPLY_FORM,
    /** Before the offer is accepted with the Reply Form. */
    ACCEPTANCE,
    /** By the due date of the participation consent form (参加同意書). */
    CONSENT_FORM
}
