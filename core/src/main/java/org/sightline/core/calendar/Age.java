package org.sightline.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How old somebody was, in completed months; two figures because the date may be vague.
 *
 * @param fewest completed months on the earliest day that the date can mean
 * @param most completed months on the latest day
 */
public record Age(long fewest, long most) {

    /** The age on a date; empty where the date has no bounds or lies before birth altogether. */
    public static Optional<Age> at(LocalDate born, ApproximateDate date) {
        return Optional.empty();
    }

    /** In words: {@code 4 years 7 months}, or {@code between 4 years 1 month and 4 years 7 months}. */
    public String inWords() {
        return "";
    }
}
