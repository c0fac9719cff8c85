package org.sightline.app.chronology;

import java.io.IOException;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.SourceWords;
import org.sightline.app.documents.WordBody;
import org.sightline.app.documents.WordTable;
import org.sightline.core.chronology.Revision;
import org.sightline.core.entries.NotRead;
import org.sightline.core.people.Person;
import org.sightline.core.review.FileRead;
import org.sightline.core.review.Review;

/** The lists around the composite chronology: who is in the case, the files, second versions, and what was not read. */
record DocxLists(CaseIndex index) {

    private static final WordTable PEOPLE = new WordTable(
            "Who is in the case",
            List.of(
                    new WordTable.Column("Name", 3600),
                    new WordTable.Column("Who this is", 3400),
                    new WordTable.Column("Born", 2400),
                    new WordTable.Column("Also called", 3198),
                    new WordTable.Column("How known", 2800)));

    private static final WordTable FILES = new WordTable(
            "The files and their rows",
            List.of(
                    new WordTable.Column("File", 6398),
                    new WordTable.Column("Rows in", 1800),
                    new WordTable.Column("Entries", 1800),
                    new WordTable.Column("Not read", 1800),
                    new WordTable.Column("Replaced", 1800),
                    new WordTable.Column("Not yet known", 1800)));

    private static final WordTable REVISIONS = new WordTable(
            "What changed between two versions of a file",
            List.of(
                    new WordTable.Column("What", 1600),
                    new WordTable.Column("What changed", 4600),
                    new WordTable.Column("Before", 4600),
                    new WordTable.Column("After", 4598)));

    private static final WordTable NOT_READ = new WordTable(
            "What could not be read, and why",
            List.of(
                    new WordTable.Column("Where", 4200),
                    new WordTable.Column("Why", 6598),
                    new WordTable.Column("What stood there", 4600)));

    private Review review() {
        return index.review();
    }

    void people(WordBody body) throws IOException {
        body.paragraph("Heading1", "Who is in the case");
        body.table(PEOPLE, rows -> {
            for (Person person : review().chronology().cast().people()) {
                PersonWords words = new PersonWords(person);
                rows.row(
                        PEOPLE, true, cells(person.name(), words.who(), words.life(), words.aliases(), words.origin()));
            }
        });
    }

    void files(WordBody body) throws IOException {
        body.paragraph("Heading1", "The files");
        body.table(FILES, rows -> {
            for (FileRead file : review().files()) {
                rows.row(
                        FILES,
                        true,
                        cells(
                                file.file(),
                                Integer.toString(file.rows()),
                                Integer.toString(file.entries()),
                                Integer.toString(file.notRead()),
                                Integer.toString(file.replaced()),
                                Integer.toString(file.notYetKnown())));
            }
        });
    }

    void revisions(WordBody body) throws IOException {
        for (Revision revision : review().revisions()) {
            body.paragraph("Heading2", revision.file() + " takes the place of " + revision.replaces());
            body.paragraph(revision.unchanged() + " rows stand in both.");
            body.table(REVISIONS, rows -> {
                for (Revision.Change change : revision.changes()) {
                    RevisionWords words = new RevisionWords(change);
                    rows.row(REVISIONS, false, cells(words.sort(), change.says(), words.before(), words.after()));
                }
            });
        }
    }

    void notRead(WordBody body) throws IOException {
        body.paragraph("Heading1", "What was not read");
        if (review().notRead().isEmpty()) {
            body.paragraph("Everything in the files was read.");
            return;
        }
        body.table(NOT_READ, rows -> {
            for (NotRead notRead : review().notRead()) {
                rows.row(NOT_READ, false, cells(SourceWords.of(notRead), notRead.why(), notRead.words()));
            }
        });
    }

    private static List<WordTable.Cell> cells(String... texts) {
        return java.util.Arrays.stream(texts).map(WordTable.Cell::of).toList();
    }
}
