package org.sightline.core.calendar;

/**
 * One doubt about a date that was read.
 *
 * @param says a plain sentence that can stand beside the date
 */
public record DateNote(Doubt doubt, String says) {

    /** What kind of doubt it is. */
    public enum Doubt {
        /** The same figures could be another day; the day was taken to come before the month. */
        TWO_WAYS,
        /** Worked out from another date, as in "the following day" or "about 4 months old". */
        INFERRED,
        /** The year was not written and was carried over from the entry before. */
        YEAR_CARRIED,
        /** A two-figure year was given its century. */
        CENTURY_ASSUMED,
        /** The writer marked it uncertain ("?", "about", "circa"). */
        UNCERTAIN,
        /** Too early or too late to be likely; kept as written. */
        UNLIKELY,
        /** No such day, or no date could be made of it. */
        UNREAD
    }
}
