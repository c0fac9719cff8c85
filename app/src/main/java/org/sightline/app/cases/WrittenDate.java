package org.sightline.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.app.documents.DateWords;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.calendar.DateContext;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReader;
import org.sightline.core.calendar.DateReading;

/**
 * A date that somebody typed into a form, as people write dates.
 *
 * @param understood as it was understood; empty where the field was left empty
 * @param wrong what to mend, empty where nothing must be
 * @param notes what a person should know before relying on it
 */
record WrittenDate(Optional<ApproximateDate> understood, String wrong, List<String> notes) {

    private static final LocalDate FIRST = LocalDate.of(1880, 1, 1);

    WrittenDate {
        notes = List.copyOf(notes);
    }

    /**
     * Reads it; the words that stood in the field already mean what they meant.
     *
     * @param stands the date that is recorded now
     */
    static WrittenDate read(@Nullable String typed, Optional<ApproximateDate> stands, LocalDate today) {
        String written = typed == null ? "" : typed.strip();
        if (written.isEmpty()) {
            return new WrittenDate(Optional.empty(), "", List.of());
        }
        if (stands.filter(date -> DateWords.of(date).equals(written)).isPresent()) {
            return new WrittenDate(stands, "", List.of());
        }
        DateReading read = DateReader.read(written, DateContext.likely(FIRST, today.plusYears(1)));
        if (read.date().isUnknown()) {
            return new WrittenDate(
                    Optional.empty(),
                    "No date could be made of “" + written
                            + "”. Write it like 14 May 2011, May 2011 or about 2011, or leave it empty.",
                    List.of());
        }
        return new WrittenDate(
                Optional.of(read.date()),
                "",
                read.notes().stream().map(DateNote::says).toList());
    }

    /** What stands in the field when the form is opened. */
    static String shown(Optional<ApproximateDate> stands) {
        return stands.map(DateWords::of).orElse("");
    }

    /** "Born: understood as about 2011. The day was taken to come before the month." where there is a doubt. */
    Optional<String> doubt(String field) {
        return notes.isEmpty()
                ? Optional.empty()
                : understood.map(
                        date -> field + ": understood as " + DateWords.of(date) + ". " + String.join(" ", notes));
    }
}
