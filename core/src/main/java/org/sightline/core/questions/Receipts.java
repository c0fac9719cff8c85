package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Flow;
import org.sightline.core.rulebook.Limit;

/**
 * What agencies are recorded as having heard from one another, by whom it came from. An agency goes by its name, and by
 * its line of work too, since another agency's file seldom gives it its own name.
 */
final class Receipts {
    /** By the first day each can have come, the last day that it or any before it can have come. */
    private final Map<String, NavigableMap<LocalDate, LocalDate>> byName = new HashMap<>();

    private final Map<Sector, NavigableMap<LocalDate, LocalDate>> bySector = new EnumMap<>(Sector.class);

    private Receipts() {}

    /** @param lines in the order of the chronology */
    static Receipts of(List<Line> lines) {
        Receipts receipts = new Receipts();
        for (Line line : lines) {
            for (Flow flow : line.reading().flows()) {
                if (Apart.isDated(line.happened()) && !isSame(flow.from(), line.agency())) {
                    receipts.add(flow.from(), line.happened());
                }
            }
        }
        return receipts;
    }

    /** Whether another agency can have recorded hearing from this one, on that date or within the limit after it. */
    boolean from(Agency agency, ApproximateDate since, Limit within) {
        if (!Apart.isDated(since)) {
            return false;
        }
        LocalDate until = within.after(since.latest());
        return heard(byName.get(agency.name()), since.earliest(), until)
                || (agency.sector() != Sector.OTHER && heard(bySector.get(agency.sector()), since.earliest(), until));
    }

    /** Whether two names can mean one agency: the same name, or the same line of work. */
    static boolean isSame(Agency one, Agency other) {
        return one.name().equals(other.name()) || (one.sector() == other.sector() && one.sector() != Sector.OTHER);
    }

    private void add(Agency from, ApproximateDate date) {
        put(byName.computeIfAbsent(from.name(), none -> new TreeMap<>()), date);
        put(bySector.computeIfAbsent(from.sector(), none -> new TreeMap<>()), date);
    }

    private static void put(NavigableMap<LocalDate, LocalDate> dates, ApproximateDate date) {
        LocalDate before = dates.isEmpty() ? LocalDate.MIN : dates.lastEntry().getValue();
        dates.put(date.earliest(), before.isAfter(date.latest()) ? before : date.latest());
    }

    private static boolean heard(@Nullable NavigableMap<LocalDate, LocalDate> dates, LocalDate since, LocalDate until) {
        Map.@Nullable Entry<LocalDate, LocalDate> last = dates == null ? null : dates.floorEntry(until);
        return last != null && !last.getValue().isBefore(since);
    }
}
