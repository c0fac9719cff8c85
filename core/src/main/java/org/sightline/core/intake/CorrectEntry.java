package org.sightline.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Correction;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Source;
import org.sightline.core.entries.When;
import org.sightline.core.people.Cast;

/**
 * Makes of what somebody says that a row should say the entry that takes its place. Dates are read as those of files are;
 * only a clock whose cell was changed is read again, so that a date that came from the row above goes on to hold.
 */
public final class CorrectEntry {

    private static final Set<Field> CLOCKS =
            EnumSet.of(Field.HAPPENED, Field.ENDED, Field.TIME, Field.RECORDED, Field.CLOSED);

    private final Births births;
    private final DateContext likely;
    private final DateOrder order;

    /** @param order how the file writes its dates */
    public CorrectEntry(Cast cast, DateContext likely, DateOrder order) {
        this.births = new Births(cast);
        this.likely = likely;
        this.order = order;
    }

    /**
     * What somebody says.
     *
     * @param cells what each of {@link #cells(Entry)} should say
     */
    public record Said(List<String> cells, String by, Instant at, String why) {

        public Said {
            cells = List.copyOf(cells);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {}

    public record Corrected(Entry entry) implements Outcome {}

    /** It says what the row says already. */
    public record AsItWas() implements Outcome {}

    /** @param cell the number of the cell, from 0, that has to be mended; see {@link #cells(Entry)} */
    public record Refused(int cell, String why) implements Outcome {}

    /** The cells that can be corrected, with one for a date before them where the row has no room for one. */
    public static List<Cell> cells(Entry entry) {
        List<Cell> cells = new ArrayList<>(entry.source().cells());
        if (!entry.hasColumn(Field.HAPPENED)) {
            cells.addFirst(new Cell("", Field.HAPPENED, ""));
        }
        return cells;
    }

    /** Whose row it is follows from the file and from who sent it, and is nothing that a correction can say. */
    public static boolean isOpen(Cell cell) {
        return cell.field() != Field.AGENCY;
    }

    public Outcome of(Entry entry, Said said) {
        List<Cell> before = cells(entry);
        List<Cell> after = after(before, said.cells());
        if (after.equals(before)) {
            return new AsItWas();
        }
        if (after.stream().allMatch(cell -> cell.text().isBlank())) {
            return new Refused(
                    0,
                    "A row can not be emptied. If it should not be there at all, let its agency send a later version"
                            + " of the file without it.");
        }
        When when = clocks(entry.when(), before, after);
        return unreadable(before, after, when).orElseGet(() -> new Corrected(with(entry, after, when, said)));
    }

    /**
     * A correction laid on the row as it was made anew, from the same file understood otherwise or from a later version;
     * empty where that row says something else than the one that was corrected.
     */
    public Optional<Entry> again(Entry corrected, Entry row) {
        Optional<Correction> before = corrected.source().corrected();
        if (before.isEmpty()
                || !texts(before.get().filed()).equals(texts(row.source().cells()))) {
            return Optional.empty();
        }
        List<Cell> cells = cells(row);
        List<String> says = cells(corrected).stream().map(Cell::text).toList();
        if (says.size() != cells.size()) {
            return Optional.empty();
        }
        List<Cell> after = after(cells, says);
        Correction kept = before.get();
        Said said = new Said(says, kept.by(), kept.at(), kept.why());
        return Optional.of(with(row, after, clocks(row.when(), cells, after), said));
    }

    /** Whether a row says by itself what somebody had corrected it to. */
    public static boolean isTakenUp(Entry corrected, Entry row) {
        return texts(corrected.source().cells()).equals(texts(row.source().cells()));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text().strip()).toList();
    }

    /** What differs only in its line ends or in space around it is left as it stood. */
    private static List<Cell> after(List<Cell> before, List<String> says) {
        List<Cell> after = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            Cell cell = before.get(i);
            String text = i < says.size() ? lines(says.get(i)) : cell.text();
            boolean same =
                    !isOpen(cell) || text.strip().equals(lines(cell.text()).strip());
            after.add(same ? cell : new Cell(cell.header(), cell.field(), text.strip()));
        }
        return after;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Entry with(Entry entry, List<Cell> after, When when, Said said) {
        Source source = entry.source();
        boolean roomAdded = after.size() > source.cells().size();
        List<Cell> cells = roomAdded && after.getFirst().text().isBlank() ? after.subList(1, after.size()) : after;
        Correction correction = new Correction(said.by(), said.at(), said.why(), source.filed());
        return new Entry(
                entry.id(),
                when,
                entry.agency(),
                new Source(source.file(), source.sha256(), source.place(), cells, Optional.of(correction)));
    }

    private When clocks(When before, List<Cell> row, List<Cell> after) {
        if (CLOCKS.stream().noneMatch(field -> isChanged(field, row, after))) {
            return before;
        }
        When read = new RowDates(order, false, likely)
                .read(
                        new RowDates.Clocks(
                                cell(after, Field.HAPPENED),
                                cell(after, Field.ENDED),
                                cell(after, Field.TIME),
                                cell(after, Field.RECORDED),
                                cell(after, Field.CLOSED)),
                        births.of(text(after, Field.ABOUT)));
        return new When(
                happened(before, read, row, after),
                isChanged(Field.RECORDED, row, after) ? read.recorded() : before.recorded(),
                isChanged(Field.CLOSED, row, after) ? read.closed() : before.closed());
    }

    private static DateReading happened(When before, When read, List<Cell> row, List<Cell> after) {
        boolean dateFromElsewhere = text(row, Field.HAPPENED).isBlank()
                && text(after, Field.HAPPENED).isBlank()
                && !before.happened().date().isUnknown();
        if (dateFromElsewhere) {
            boolean fromRecorded = before.recorded()
                    .filter(recorded -> recorded.date().equals(before.happened().date()))
                    .isPresent();
            return fromRecorded && isChanged(Field.RECORDED, row, after)
                    ? read.happened()
                    : DateReader.withTime(before.happened(), text(after, Field.TIME));
        }
        boolean changed = isChanged(Field.HAPPENED, row, after)
                || isChanged(Field.ENDED, row, after)
                || isChanged(Field.TIME, row, after);
        return changed ? read.happened() : before.happened();
    }

    /** The first date that was changed and can not be read; cleared, it says that the day is not known. */
    private static Optional<Outcome> unreadable(List<Cell> before, List<Cell> after, When when) {
        boolean happenedAgain = isChanged(Field.HAPPENED, before, after)
                || isChanged(Field.ENDED, before, after)
                || isChanged(Field.TIME, before, after);
        if (happenedAgain && !text(after, Field.HAPPENED).isBlank()) {
            Optional<Outcome> refused = refused(after, Field.HAPPENED, Optional.of(when.happened()));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return refusedIfChanged(before, after, Field.RECORDED, when.recorded())
                .or(() -> refusedIfChanged(before, after, Field.CLOSED, when.closed()));
    }

    private static Optional<Outcome> refusedIfChanged(
            List<Cell> before, List<Cell> after, Field field, Optional<DateReading> reading) {
        return isChanged(field, before, after) ? refused(after, field, reading) : Optional.empty();
    }

    private static Optional<Outcome> refused(List<Cell> after, Field field, Optional<DateReading> reading) {
        return reading.flatMap(date -> date.notes().stream()
                        .filter(note -> note.doubt() == DateNote.Doubt.UNREAD)
                        .findFirst())
                .map(note -> new Refused(
                        number(after, field),
                        note.says() + " Write day, month and year, such as 27 March 2024, or as much of them as is"
                                + " known; leave it empty if nothing is known."));
    }

    private static boolean isChanged(Field field, List<Cell> before, List<Cell> after) {
        return !text(before, field).equals(text(after, field));
    }

    private static GridCell cell(List<Cell> cells, Field field) {
        return GridCell.of(text(cells, field));
    }

    /** Of several columns of one meaning the first is the clock, as in files. */
    private static String text(List<Cell> cells, Field field) {
        int number = number(cells, field);
        return number < 0 ? "" : cells.get(number).text();
    }

    private static int number(List<Cell> cells, Field field) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).field() == field) {
                return i;
            }
        }
        return -1;
    }
}
