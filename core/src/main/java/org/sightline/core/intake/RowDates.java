package org.sightline.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.When;

/** Reads the clocks of the rows of one table, in their order: each row's date is the context of the next. */
final class RowDates {

    private static final Pattern SERIAL = Pattern.compile("\\s*([1-7]\\d{4})(\\.\\d+)?\\s*");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\s*(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{2,4}.*)");
    private static final Set<String> DITTO = Set.of(
            "\"", "''", "\"\"", "”", "“", "〃", "ditto", "do", "do.", "as above", "same", "same date", "same day");

    private final DateOrder order;
    private final boolean carries;
    private final DateContext likely;
    private Optional<ApproximateDate> previous = Optional.empty();

    /** @param carries whether the table writes a date once and leaves it blank below */
    RowDates(DateOrder order, boolean carries, DateContext likely) {
        this.order = order;
        this.carries = carries;
        this.likely = likely;
    }

    /** The cells of a row that hold its clocks; {@link GridCell#EMPTY} where it has none. */
    record Clocks(GridCell happened, GridCell ended, GridCell time, GridCell recorded, GridCell closed) {}

    When read(Clocks clocks, Optional<java.time.LocalDate> born) {
        DateContext context = born.map(likely::bornOn).orElse(likely);
        context = previous.map(context::following).orElse(context);
        Optional<DateReading> recorded = optional(clocks.recorded(), context);
        DateReading happened = happened(clocks, context, recorded);
        if (!happened.date().isUnknown()) {
            previous = Optional.of(happened.date());
        }
        DateContext after = happened.date().isUnknown() ? context : context.following(happened.date());
        return new When(happened, recorded, optional(clocks.closed(), after));
    }

    private DateReading happened(Clocks clocks, DateContext context, Optional<DateReading> recorded) {
        DateReading start = isBlank(clocks.happened()) ? blank(recorded) : cell(clocks.happened(), context);
        if (!isBlank(clocks.ended()) && !start.date().isUnknown()) {
            start = DateReader.until(start, cell(clocks.ended(), context.following(start.date())));
        }
        return isBlank(clocks.time())
                ? start
                : DateReader.withTime(start, clocks.time().text());
    }

    private DateReading blank(Optional<DateReading> recorded) {
        if (carries && previous.isPresent()) {
            return inferred("", previous.orElseThrow(), "The date cell is empty; the date of the row above was taken.");
        }
        if (recorded.isPresent() && !recorded.orElseThrow().date().isUnknown()) {
            return inferred(
                    "", recorded.orElseThrow().date(), "The date cell is empty; the day it was recorded was taken.");
        }
        return new DateReading(
                "", ApproximateDate.unknown(), List.of(new DateNote(DateNote.Doubt.UNREAD, "The row has no date.")));
    }

    private static DateReading inferred(String written, ApproximateDate date, String says) {

        return new DateReading(written, date, List.of(new DateNote(DateNote.Doubt.INFERRED, says)));
    }

    private Optional<DateReading> optional(GridCell cell, DateContext context) {
        return isBlank(cell) ? Optional.empty() : Optional.of(cell(cell, context));
    }

    private DateReading cell(GridCell cell, DateContext context) {
        String text = cell.text();
        if (cell.moment() != null) {
            return DateReader.read(cell.moment(), text, context);
        }
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return DateReader.serial(Double.parseDouble(text.strip()), text, context);
        }
        if (previous.isPresent() && DITTO.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return inferred(text, previous.orElseThrow(), "Written as the same as the row above.");
        }
        return order == DateOrder.MONTH_FIRST ? monthFirst(text, context) : DateReader.read(text, context);
    }

    private static DateReading monthFirst(String text, DateContext context) {
        var figures = MONTH_FIRST.matcher(text);
        if (!figures.matches()) {
            return DateReader.read(text, context);
        }
        String dayFirst = figures.group(3) + figures.group(2) + figures.group(1) + figures.group(2) + figures.group(4);
        DateReading read = DateReader.read(dayFirst, context);
        List<DateNote> notes = new ArrayList<>(read.notes());
        notes.removeIf(note -> note.doubt() == DateNote.Doubt.TWO_WAYS);
        return new DateReading(text, read.date(), notes);
    }

    private static boolean isBlank(GridCell cell) {
        return cell.moment() == null && cell.text().isBlank();
    }
}
