package org.sightline.core.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateReading;

/**
 * One thing that one agency recorded. It is never changed; a correction is another entry.
 *
 * @param id made from file, part and row, so that the same row has the same id on every run
 */
public record Entry(String id, When when, Agency agency, Source source) {

    private static final List<Field> TOLD_IN_WORDS =
            List.of(Field.CATEGORY, Field.EVENT, Field.CHILD, Field.ACTION, Field.COMMENT, Field.OTHER);

    public ApproximateDate happened() {
        return when.happened().date();
    }

    /**
     * The last day by which the agency can be taken to have known it: the day it was recorded, or else the last day on
     * which it can have happened.
     */
    public LocalDate knownBy() {
        return when.recorded()
                .map(DateReading::date)
                .filter(recorded -> !recorded.isUnknown())
                .orElse(happened())
                .latest();
    }

    /** What the columns of one meaning say, joined; empty where the row says nothing there. */
    public Optional<String> says(Field field) {
        String said = source.cells().stream()
                .filter(cell -> cell.field() == field && !cell.text().isBlank())
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** Whether the file had a column of that meaning, filled or not: an empty cell and no column differ. */
    public boolean hasColumn(Field field) {
        return source.cells().stream().anyMatch(cell -> cell.field() == field);
    }

    /** What happened and what was done, in the agency's words, in the order of its columns, a line for each cell. */
    public String text() {
        return source.cells().stream()
                .filter(cell -> isTold(cell) && !cell.text().isBlank())
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /** Whether the cell, unless it is blank, is one of those that make up {@link #text()}. */
    public static boolean isTold(Cell cell) {
        return TOLD_IN_WORDS.contains(cell.field());
    }
}
