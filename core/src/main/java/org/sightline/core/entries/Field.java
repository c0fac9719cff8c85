package org.sightline.core.entries;

/** What a column of an agency's file means. */
public enum Field {
    /** When it happened, or when it began. */
    HAPPENED,
    /** When it ended, where a row covers a span. */
    ENDED,
    /** The time of day. */
    TIME,
    /** When it was written down or became known to the agency. */
    RECORDED,
    /** When the case, referral or episode was closed. */
    CLOSED,
    /** The agency or service, where one file speaks for several. */
    AGENCY,
    /** Who wrote it, or whose contact it was. */
    AUTHOR,
    /** Whom it is about. */
    ABOUT,
    /** Who else was there. */
    PRESENT,
    /** Where the information came from: the referrer or caller. */
    FROM,
    /** What kind of contact or event it was, in the agency's own category. */
    CATEGORY,
    /** What happened. */
    EVENT,
    /** What the child said or how the child was. */
    CHILD,
    /** What was decided or done about it. */
    ACTION,
    /** Who was told. */
    TOLD,
    /** Where it took place. */
    PLACE,
    /** The agency's own reference number. */
    REFERENCE,
    /** The record it was taken from. */
    SOURCE,
    /** An author's analysis or comment, kept apart from fact. */
    COMMENT,
    /** Kept word for word, meaning not known. */
    OTHER
}
