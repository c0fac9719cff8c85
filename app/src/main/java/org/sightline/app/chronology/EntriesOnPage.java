package org.sightline.app.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.EntryPages;
import org.sightline.core.chronology.Line;

/** The entries of one HTML file, year by year. */
public record EntriesOnPage(CaseIndex index, EntryPages.Part part) {

    /**
     * One year's entries.
     *
     * @param heading the year, or that the date is not known
     * @param anchor of the heading
     */
    public record Year(String heading, String anchor, List<EntryOnPage> entries) {}

    public List<EntryOnPage> all() {
        return part.lines().stream().map(this::entry).toList();
    }

    public List<Year> years() {
        List<Year> years = new ArrayList<>();
        List<EntryOnPage> year = new ArrayList<>();
        String heading = "";
        for (Line line : part.lines()) {
            String next = heading(line);
            if (!next.equals(heading) && !year.isEmpty()) {
                years.add(year(heading, year));
                year = new ArrayList<>();
            }
            heading = next;
            year.add(entry(line));
        }
        if (!year.isEmpty()) {
            years.add(year(heading, year));
        }
        return years;
    }

    private static Year year(String heading, List<EntryOnPage> entries) {
        return new Year(
                heading, "year-" + heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), entries);
    }

    private static String heading(Line line) {
        LocalDate earliest = line.happened().earliest();
        if (line.happened().isUnknown()) {
            return "Date not known";
        }
        return earliest.equals(LocalDate.MIN) ? "Beginning not known" : Integer.toString(earliest.getYear());
    }

    private EntryOnPage entry(Line line) {
        return new EntryOnPage(index, part.file(), line);
    }
}
