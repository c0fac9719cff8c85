package org.sightline.app.chronology.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.app.documents.CorrectionWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.site.Errors;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.When;
import org.sightline.core.intake.CorrectEntry;

/** The form for correcting one entry. */
public record CorrectPage(Site site, long caseNumber, Entry entry, CorrectForm form, Errors errors) {

    private static final Set<org.sightline.core.entries.Field> DATES = EnumSet.of(
            org.sightline.core.entries.Field.HAPPENED,
            org.sightline.core.entries.Field.ENDED,
            org.sightline.core.entries.Field.RECORDED,
            org.sightline.core.entries.Field.CLOSED);

    private static final int LINE = 44;
    private static final int MOST_LINES = 12;

    static String href(long caseNumber, String id) {
        return "/cases/" + caseNumber + "/entries/" + id + "/correct";
    }

    public String href() {
        return href(caseNumber, entry.id());
    }

    public String back() {
        return "/cases/" + caseNumber + "/entries/" + entry.id();
    }

    public String typeHref() {
        return "/cases/" + caseNumber + "/files/type";
    }

    public long version() {
        return form.version();
    }

    public String agency() {
        return entry.agency().name();
    }

    public String place() {
        return SourceWords.of(entry);
    }

    public Optional<String> corrected() {
        return entry.source().corrected().map(CorrectionWords::said);
    }

    /**
     * One cell of the row.
     *
     * @param lines how many the field shows; one for a date
     */
    public record Part(Field field, int lines) {}

    /** The cells that can be corrected, in their order. */
    public List<Part> parts() {
        List<Cell> cells = CorrectEntry.cells(entry);
        List<Part> parts = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (CorrectEntry.isOpen(cells.get(i))) {
                parts.add(part(i, cells.get(i)));
            }
        }
        return parts;
    }

    private Part part(int number, Cell cell) {
        String text = form.cells().get(number);
        Field field = Field.of(CorrectForm.name(number), CorrectionWords.heading(cell))
                .hint(DATES.contains(cell.field()) ? hint(cell) : "")
                .value(text)
                .error(errors);
        int lines = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
        return new Part(field, DATES.contains(cell.field()) ? 1 : Math.clamp(lines, 1, MOST_LINES));
    }

    private String hint(Cell cell) {
        When when = entry.when();
        Optional<DateReading> read =
                switch (cell.field()) {
                    case HAPPENED -> Optional.of(when.happened());
                    case RECORDED -> when.recorded();
                    case CLOSED -> when.closed();
                    default -> Optional.empty();
                };
        String now = read.filter(date -> !date.date().isUnknown())
                .map(date -> "Read now as " + DateWords.of(date.date()) + ". ")
                .orElse("");
        return now + "Write it as it is known: 27 March 2024, March 2024 or about 2019";
    }

    public Field why() {
        return Field.of("why", "Why is it corrected?")
                .hint("For example: the school’s author checked the register, and the year was mistyped. Your name and"
                        + " your reason stand with the entry.")
                .value(form.why())
                .error(errors);
    }
}
