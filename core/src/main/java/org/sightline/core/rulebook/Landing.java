package org.sightline.core.rulebook;

import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/** A day of the year that a count runs on to once its length is reached, as the ages of compulsory school do. */
public sealed interface Landing {

    /** The day that is landed on from the day that was reached. */
    LocalDate from(LocalDate reached);

    /** The first of certain days of the year that is not before the day reached. */
    record NextOf(List<MonthDay> days) implements Landing {

        public NextOf {
            days = List.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("there must be a day to run on to");
            }
        }

        @Override
        public LocalDate from(LocalDate reached) {
            return IntStream.rangeClosed(0, 1)
                    .boxed()
                    .flatMap(on -> days.stream().map(day -> day.atYear(reached.getYear() + on)))
                    .filter(day -> !day.isBefore(reached))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The last such weekday of a month, in the year that was reached. */
    record LastOf(DayOfWeek weekday, Month month) implements Landing {

        @Override
        public LocalDate from(LocalDate reached) {
            return LocalDate.of(reached.getYear(), month, 1).with(lastInMonth(weekday));
        }
    }
}
