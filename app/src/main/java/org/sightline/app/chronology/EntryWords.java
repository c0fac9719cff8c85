package org.sightline.app.chronology;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.CorrectionWords;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.SourceWords;
import org.sightline.core.calendar.DateNote;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.Line;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Field;

/** One entry as the cells of a table say it, the same in every document. */
record EntryWords(CaseIndex index, Line line) {

    private static final Set<Field> RECORDED =
            Set.of(Field.CATEGORY, Field.EVENT, Field.CHILD, Field.COMMENT, Field.OTHER);

    int number() {
        return index.number(line.id());
    }

    String date() {
        return DateWords.withoutTime(line.happened());
    }

    String time() {
        return line.happened().time().map(DateWords::of).orElse("");
    }

    String written() {
        return line.entry().when().happened().written().strip();
    }

    String notes() {
        return line.entry().when().happened().notes().stream()
                .map(DateNote::says)
                .collect(joining(" "));
    }

    String recordedOn() {
        return line.entry()
                .when()
                .recorded()
                .map(recorded -> DateWords.of(recorded.date()))
                .orElse("");
    }

    String agency() {
        return line.agency().name();
    }

    String ground() {
        return index.colours().of(agency()).ground();
    }

    String people() {
        return String.join(", ", index.people(line));
    }

    /** What happened, without what was done about it. */
    String recorded() {
        return line.entry().source().cells().stream()
                .filter(cell -> RECORDED.contains(cell.field()))
                .map(cell -> cell.text().strip())
                .filter(words -> !words.isEmpty())
                .collect(joining("\n"));
    }

    String action() {
        return line.entry().source().cells().stream()
                .filter(cell -> cell.field() == Field.ACTION)
                .map(Cell::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(joining("\n"));
    }

    String kinds() {
        return line.reading().kinds().stream()
                .map(read -> read.kind().label())
                .distinct()
                .collect(joining(", "));
    }

    String sightings() {
        return line.reading().sightings().stream()
                .map(seen -> seen.child() + ": " + seen.grade().number() + ", "
                        + seen.grade().label())
                .collect(joining("; "));
    }

    /** Its place in the file; where somebody corrected it, by whom and why, and what the file says. */
    String source() {
        return SourceWords.of(line.entry())
                + CorrectionWords.of(line.entry()).map(said -> "\n" + said).orElse("");
    }

    /** "Told also by entry 12 (Police). Hospital and school give different dates." */
    String tellings() {
        return index.tellings(line.id()).stream()
                .map(event -> "The same event is told in "
                        + event.entries().stream()
                                .filter(other -> !other.equals(line.id()))
                                .map(this::other)
                                .collect(joining(" and "))
                        + "."
                        + event.differences().stream()
                                .map(difference -> " " + sideBySide(difference))
                                .collect(joining()))
                .collect(joining(" "));
    }

    private String sideBySide(Contradiction difference) {
        return difference.tellings().stream()
                .map(side -> index.line(side.entry())
                                .map(line -> line.agency().name() + " ")
                                .orElse("")
                        + "“" + side.words() + "”")
                .collect(joining("; ", difference.says() + " ", "."));
    }

    private String other(String id) {
        return "entry " + index.number(id)
                + index.line(id).map(line -> " (" + line.agency().name() + ")").orElse("");
    }
}
