package org.sightline.app.chronology;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.app.documents.CorrectionWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.calendar.DateReading;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.KindRead;
import org.sightline.core.readings.Sighting;

/** One entry as a page shows it. */
public record EntryOnPage(Around around, Line line) {

    public String id() {
        return line.id();
    }

    /** How people cite it. */
    public String cited() {
        return around.cited(line.id());
    }

    public String link() {
        return around.link(line.id());
    }

    public String date() {
        return DateWords.of(line.happened());
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
        return around.colour(agency());
    }

    public List<String> people() {
        return line.reading().mentions().stream()
                .map(Mention::person)
                .distinct()
                .toList();
    }

    /** What the agency tells, a paragraph for each line; what is not plainly the event says what it is. */
    public List<Told> told() {
        return line.entry().source().cells().stream()
                .filter(Entry::isTold)
                .flatMap(EntryOnPage::told)
                .toList();
    }

    private static Stream<Told> told(Cell cell) {
        String label =
                switch (cell.field()) {
                    case ACTION -> "Action: ";
                    case CHILD -> "The child: ";
                    case COMMENT -> "Comment: ";
                    default -> "";
                };
        return cell.text().lines().filter(words -> !words.isBlank()).map(words -> new Told(label, words));
    }

    /**
     * A paragraph of what an entry tells.
     *
     * @param label what it is; empty for the event itself
     */
    public record Told(String label, String words) {}

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

    /** Its kinds in one text, for the filter of the page. */
    public String kindList() {
        return kinds().stream().map(KindOnPage::label).collect(joining("|"));
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

    /** That somebody corrected it, if so: by whom, when and why, and what the file says. */
    public Optional<String> corrected() {
        return CorrectionWords.inShort(line.entry());
    }

    /** The cells of its row that hold anything, word for word as they stand in the file. */
    public List<Cell> cells() {
        return line.entry().source().filed().stream()
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    public String header(Cell cell) {
        return cell.header().isBlank() ? "(no heading)" : cell.header();
    }

    public List<Telling> tellings() {
        return around.tellings(id()).stream()
                .map(event -> Telling.of(this, event))
                .toList();
    }
}
