package org.sightline.app.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.EntryPages;
import org.sightline.core.chronology.Line;

/** The entries of one HTML file, year by year. */
public record EntriesOnPage(CaseIndex index, EntryPages.Part part) {

    /**
     * One year's entries.
     *
     * @param heading the year, or that the date is not known
     */
    public record Year(String heading, List<EntryOnPage> entries) {

        public String anchor() {
            return "year-" + heading.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    public Iterable<EntryOnPage> all() {
        return () -> part.lines().stream().map(this::entry).iterator();
    }

    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (Line line : part.lines()) {
            String heading = heading(line);
            if (years.isEmpty() || !years.getLast().heading().equals(heading)) {
                years.add(new Year(heading, new ArrayList<>()));
            }
            years.getLast().entries().add(entry(line));
        }
        return years;
    }

    private static String heading(Line line) {
        LocalDate earliest = line.happened().earliest();
        if (line.happened().isUnknown()) {
            return "Date not known";
        }
        return earliest.equals(LocalDate.MIN) ? "Beginning not known" : Integer.toString(earliest.getYear());
    }

    private EntryOnPage entry(Line line) {
        return new EntryOnPage(new InDocument(index, part.file()), line);
    }
}
