package org.sightline.app.chronology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Cell;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Sighting;

/**
 * One entry as a page shows it.
 *
 * @param file the page that shows it
 */
public record EntryOnPage(CaseIndex index, String file, Line line) {

    public String id() {
        return line.id();
    }

    public String date() {
        return DateWords.of(line.happened());
    }

    public boolean exact() {
        return line.happened().isExact();
    }

    /** The date as somebody wrote it. */
    public String written() {
        return line.entry().when().happened().written().strip();
    }

    public List<String> notes() {
        return line.entry().when().happened().notes().stream()
                .map(DateNote::says)
                .toList();
    }

    public Optional<String> recorded() {
        return line.entry().when().recorded().map(EntryOnPage::inWords);
    }

    public Optional<String> closed() {
        return line.entry().when().closed().map(EntryOnPage::inWords);
    }

    private static String inWords(DateReading date) {
        return date.date().isUnknown() ? "“" + date.written() + "”" : DateWords.of(date.date());
    }

    public String agency() {
        return line.agency().name();
    }

    public int colour() {
        return index.colours().number(agency());
    }

    public List<String> people() {
        return index.people(line);
    }

    public List<String> paragraphs() {
        return line.entry().text().lines().filter(words -> !words.isBlank()).toList();
    }

    /** Each kind once, with the words that made the software think so. */
    public List<KindOnPage> kinds() {
        Map<String, String> words = new LinkedHashMap<>();
        for (KindRead read : line.reading().kinds()) {
            words.merge(read.kind().label(), read.cue().words(), EntryOnPage::unlessSaid);
        }
        return words.entrySet().stream()
                .map(kind -> new KindOnPage(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static String unlessSaid(String said, String words) {
        return said.contains(words) ? said : said + "”, “" + words;
    }

    /**
     * A kind that the entry was read as.
     *
     * @param words the words for it, with the marks of quotation between them
     */
    public record KindOnPage(String label, String words) {}

    public List<Sighting> sightings() {
        return line.reading().sightings();
    }

    public String source() {
        return SourceWords.of(line.entry());
    }

    public List<Cell> cells() {
        return line.entry().source().cells();
    }

    public List<Telling> tellings() {
        return index.tellings(id()).stream()
                .map(event -> Telling.of(this, event))
                .toList();
    }
}
