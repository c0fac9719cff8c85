package org.sightline.core.access;

/** What a person is to Sightline; one role an account. */
public enum Role {
    /** Works with the child today. */
    PRACTITIONER("practitioner"),
    /** Answers for practitioners' work. */
    MANAGER("manager"),
    /** Writes one agency's chronology for a case and sends its files. */
    AGENCY_AUTHOR("agency author"),
    /** Leads a review and writes its report. */
    LEAD_REVIEWER("lead reviewer"),
    /** Reads for the panel that a review answers to. */
    PANEL_MEMBER("panel member"),
    /** Runs reviews for the partnership: people, requests, deadlines, keeping and disposal. */
    BUSINESS_MANAGER("business manager"),
    /** Checks who looked and why, and never what they saw. */
    AUDITOR("auditor"),
    /** Keeps accounts and the system, and never sees a case. */
    ADMINISTRATOR("administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
