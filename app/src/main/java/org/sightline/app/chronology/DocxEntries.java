package org.sightline.app.chronology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Run;
import org.sightline.app.documents.WordBody;
import org.sightline.app.documents.WordTable;
import org.sightline.core.chronology.Line;

/** The composite chronology as one table, a row for each entry. */
record DocxEntries(CaseIndex index) {

    /** A row of more characters than this may go over the end of a page; a shorter one is kept whole. */
    private static final int SHORT = 900;

    private static final WordTable TABLE = new WordTable(
            "The entries of every agency in one order, with the source of each",
            List.of(
                    new WordTable.Column("No.", 620),
                    new WordTable.Column("Date", 1560),
                    new WordTable.Column("Time", 740),
                    new WordTable.Column("Agency", 1560),
                    new WordTable.Column("People", 1620),
                    new WordTable.Column("What is recorded", 5400),
                    new WordTable.Column("Action or decision", 2200),
                    new WordTable.Column("Source", 1698)));

    void write(WordBody body) throws IOException {
        body.table(TABLE, rows -> {
            for (Line line : index.review().chronology().lines()) {
                row(rows, new EntryWords(index, line));
            }
        });
    }

    static String bookmark(int number) {
        return "entry" + number;
    }

    private static void row(WordBody body, EntryWords entry) throws IOException {
        String recorded = entry.recorded();
        String action = entry.action();
        boolean whole = recorded.length() + action.length() < SHORT;
        body.row(
                TABLE,
                whole,
                List.of(
                        WordTable.Cell.of(Integer.toString(entry.number())).marked(bookmark(entry.number())),
                        WordTable.Cell.of(date(entry)),
                        WordTable.Cell.of(entry.time()),
                        WordTable.Cell.of(List.of(List.of(Run.bold(entry.agency()))))
                                .on(entry.ground()),
                        WordTable.Cell.of(entry.people()),
                        WordTable.Cell.of(recorded(recorded, entry.tellings())),
                        WordTable.Cell.of(action),
                        WordTable.Cell.of(List.of(List.of(Run.quiet(entry.source()))))));
    }

    private static List<List<Run>> date(EntryWords entry) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.plain(entry.date())));
        if (!entry.notes().isEmpty()) {
            lines.add(List.of(Run.quiet("Written “" + entry.written() + "”. " + entry.notes())));
        }
        if (!entry.recordedOn().isEmpty()) {
            lines.add(List.of(Run.quiet("Recorded " + entry.recordedOn())));
        }
        return lines;
    }

    private static List<List<Run>> recorded(String words, String tellings) {
        List<List<Run>> lines = new ArrayList<>();
        words.lines().forEach(line -> lines.add(List.of(Run.plain(line))));
        if (!tellings.isEmpty()) {
            lines.add(List.of(Run.quiet(tellings)));
        }
        return lines;
    }
}
