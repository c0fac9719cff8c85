package org.sightline.app.chronology;

import java.util.List;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;

/**
 * How well the dates of a chronology are known.
 *
 * @param exact entries dated to the day
 * @param vague entries dated to a month, a year or a span
 * @param unknown entries without a date
 * @param doubtful entries, of whichever sort, whose date carries a note to look at
 */
public record DateStates(int exact, int vague, int unknown, int doubtful) {

    static DateStates of(List<Line> lines) {
        int exact = 0;
        int unknown = 0;
        int doubtful = 0;
        for (Line line : lines) {
            DateReading date = line.entry().when().happened();
            exact += date.date().isExact() ? 1 : 0;
            unknown += date.date().isUnknown() ? 1 : 0;
            doubtful += date.notes().isEmpty() ? 0 : 1;
        }
        return new DateStates(exact, lines.size() - exact - unknown, unknown, doubtful);
    }
}
