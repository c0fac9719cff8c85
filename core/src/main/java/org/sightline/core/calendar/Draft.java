package org.sightline.core.calendar;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as far as its words go: its year may still be missing, or lack its century.
 *
 * @param year the figures of the year as written; of no meaning unless {@code figures} says otherwise
 * @param figures how the year stands: {@link #NO_YEAR}, {@link #NEEDS_NONE}, or how many figures it has
 * @param strength how sure it is that these words are a date at all
 * @param meaning what the words mean in a given year
 */
record Draft(int year, int figures, Strength strength, Meaning meaning) {

    static final int NO_YEAR = 0;
    static final int NEEDS_NONE = -1;

    /** How sure it is that words are a date, for telling dates from the sentences around them. */
    enum Strength {
        /** A month alone, a year alone: ordinary words and numbers too. */
        WEAK,
        /** A day and a month, "the following day". */
        FAIR,
        /** A month and a year, or more. */
        STRONG
    }

    /** What the words mean in a year. */
    @FunctionalInterface
    interface Meaning {
        ApproximateDate in(int year, Doubts doubts);

        /** A change to what words mean. */
        @FunctionalInterface
        interface Change {
            ApproximateDate of(ApproximateDate date, Doubts doubts);
        }
    }

    /** A date that takes its year from elsewhere or needs none. */
    static Draft fixed(Strength strength, Meaning meaning) {
        return new Draft(0, NEEDS_NONE, strength, meaning);
    }

    static Draft of(YearFigures year, Strength strength, Meaning meaning) {
        return new Draft(year.value(), year.figures(), strength, meaning);
    }

    boolean lacksYear() {
        return figures == NO_YEAR;
    }

    boolean hasYear() {
        return figures > 0;
    }

    Draft inYear(int fullYear) {
        return new Draft(fullYear, 4, strength, meaning);
    }

    Draft as(Strength other) {
        return new Draft(year, figures, other, meaning);
    }

    /** The same words with something done to what they mean. */
    Draft then(Meaning.Change change) {
        return new Draft(year, figures, strength, (in, doubts) -> change.of(meaning.in(in, doubts), doubts));
    }

    Draft at(Optional<LocalTime> time) {
        return time.isEmpty()
                ? this
                : then((date, doubts) -> date.isExact() ? ApproximateDate.at(date.earliest(), time.get()) : date);
    }
}
