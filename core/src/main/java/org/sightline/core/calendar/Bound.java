package org.sightline.core.calendar;

import java.time.LocalDate;
import java.util.Map;

/** A word that makes a date the end or the beginning of something: "before", "by", "after", "since". */
enum Bound {
    NONE,
    BEFORE,
    UNTIL,
    AFTER,
    SINCE,
    BETWEEN;

    private static final Map<String, Bound> WORDS = Map.ofEntries(
            Map.entry("before", BEFORE),
            Map.entry("pre", BEFORE),
            Map.entry("by", UNTIL),
            Map.entry("until", UNTIL),
            Map.entry("till", UNTIL),
            Map.entry("after", AFTER),
            Map.entry("post", AFTER),
            Map.entry("since", SINCE),
            Map.entry("from", SINCE),
            Map.entry("between", BETWEEN));

    static Bound of(String word) {
        return WORDS.getOrDefault(word, NONE);
    }

    /** What the word makes of a date: "before 2008" is every day up to the end of 2007. */
    ApproximateDate applied(ApproximateDate date) {
        if (date.isUnknown()) {
            return date;
        }
        ApproximateDate open = ApproximateDate.unknown();
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        return switch (this) {
            case NONE, BETWEEN -> date;
            case BEFORE ->
                first.equals(LocalDate.MIN) ? date : ApproximateDate.between(LocalDate.MIN, first.minusDays(1));
            case UNTIL -> ApproximateDate.span(open, date);
            case AFTER -> last.equals(LocalDate.MAX) ? date : ApproximateDate.between(last.plusDays(1), LocalDate.MAX);
            case SINCE -> ApproximateDate.span(date, open);
        };
    }
}
