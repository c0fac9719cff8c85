package org.sightline.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How old somebody was, in completed months; two figures because the date may be vague.
 *
 * @param fewest completed months on the earliest day that the date can mean, never less than 0
 * @param most completed months on the latest day
 */
public record Age(long fewest, long most) {

    private static final int MONTHS_IN_A_YEAR = 12;

    public Age {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("an age runs from 0 upwards, not from " + fewest + " to " + most);
        }
    }

    /** The age on a date; empty where the date has no bounds or lies before birth altogether. */
    public static Optional<Age> at(LocalDate born, ApproximateDate date) {
        boolean open = date.earliest().equals(LocalDate.MIN) || date.latest().equals(LocalDate.MAX);
        if (open || date.latest().isBefore(born)) {
            return Optional.empty();
        }
        LocalDate first = date.earliest().isBefore(born) ? born : date.earliest();
        return Optional.of(
                new Age(ChronoUnit.MONTHS.between(born, first), ChronoUnit.MONTHS.between(born, date.latest())));
    }

    /** In words: {@code 4 years 7 months}, or {@code between 4 years 1 month and 4 years 7 months}. */
    public String inWords() {
        return fewest == most ? words(fewest) : "between " + words(fewest) + " and " + words(most);
    }

    private static String words(long months) {
        long years = months / MONTHS_IN_A_YEAR;
        long rest = months % MONTHS_IN_A_YEAR;
        if (years == 0) {
            return rest == 0 ? "less than a month" : count(rest, "month");
        }
        return rest == 0 ? count(years, "year") : count(years, "year") + " " + count(rest, "month");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
