package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.rulebook.Limit;

/** Lines by their dates, so that "did anything of this sort follow?" is one look, however many lines there are. */
final class LineDates {
    /** For each first day, the line among those that begin by then which can end last. */
    private final NavigableMap<LocalDate, Line> longest = new TreeMap<>();

    private LineDates() {}

    /** @param lines in the order of the chronology; those without a date prove nothing and are left out */
    static LineDates of(List<Line> lines) {
        LineDates dates = new LineDates();
        for (Line line : lines) {
            if (Apart.isDated(line.happened())) {
                LocalDate day = line.happened().earliest();
                Line before = dates.longest.isEmpty()
                        ? line
                        : dates.longest.lastEntry().getValue();
                boolean later =
                        !line.happened().latest().isBefore(before.happened().latest());
                dates.longest.put(day, later ? line : before);
            }
        }
        return dates;
    }

    /** Whether any of them can have come on that date or within the limit after it. */
    boolean anyAfter(ApproximateDate since, Limit within) {
        return Apart.isDated(since) && any(since.earliest(), within.after(since.latest()));
    }

    /** Whether any of them can have fallen in that time. */
    boolean any(LocalDate from, LocalDate to) {
        return Optional.ofNullable(longest.floorEntry(to))
                .filter(entry -> !entry.getValue().happened().latest().isBefore(from))
                .isPresent();
    }

    /** Those of the lines, in order, that can have fallen in that time. */
    static List<Line> between(List<Line> lines, LocalDate from, LocalDate to) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (Apart.isDated(line.happened())
                    && !line.happened().earliest().isAfter(to)
                    && !line.happened().latest().isBefore(from)) {
                found.add(line);
            }
        }
        return found;
    }
}
