package org.sightline.app.chronology;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.sightline.app.documents.AnswerWords;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.Sheet;
import org.sightline.core.entries.NotRead;
import org.sightline.core.entries.Place;
import org.sightline.core.people.Person;
import org.sightline.core.questions.Question;
import org.sightline.core.review.FileRead;

/** The sheets beside the entries. */
record XlsxLists(CaseIndex index) {

    void partOf(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(workbook, "What this is", List.of(new Sheet.Column("A part of a chronology", 110)));
        for (String sentence : index.partOf()) {
            sheet.next();
            sheet.text(0, sentence);
        }
        sheet.close();
    }

    void questions(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Questions",
                List.of(
                        new Sheet.Column("No.", 7),
                        new Sheet.Column("Question", 50),
                        new Sheet.Column("About", 22),
                        new Sheet.Column("Expected", 40),
                        new Sheet.Column("Rule", 40),
                        new Sheet.Column("Which day's rules", 24),
                        new Sheet.Column("Found", 40),
                        new Sheet.Column("Another reading", 40),
                        new Sheet.Column("Answer could change", 18),
                        new Sheet.Column("Rests on entries", 24),
                        new Sheet.Column("Code", 18),
                        new Sheet.Column("Question id", 20),
                        new Sheet.Column("State", 12),
                        new Sheet.Column("What people answered", 60)));
        int number = 0;
        for (Question question : index.review().questions()) {
            sheet.next();
            sheet.number(0, ++number);
            question(sheet, question);
        }
        sheet.close();
    }

    private void question(Sheet sheet, Question question) {
        sheet.text(1, question.ask());
        sheet.text(2, String.join(", ", question.about()));
        sheet.text(3, question.expected().says());
        String rules = RuleCited.inWords(question, index.review());
        sheet.text(4, rules);
        sheet.text(5, rules.isEmpty() ? "" : RuleCited.lens(question.expected().lens()));
        sheet.text(6, question.found().says());
        sheet.text(7, question.otherReading());
        sheet.text(8, question.couldChange().map(DateWords::of).orElse(""));
        sheet.text(
                9,
                question.found().evidence().stream()
                        .map(id -> Integer.toString(index.number(id)))
                        .collect(joining(", ")));
        sheet.text(10, question.code());
        sheet.text(11, question.id());
        sheet.text(12, index.state(question.id()));
        sheet.text(
                13,
                index.answersTo(question.id()).stream()
                        .map(AnswerWords::inWords)
                        .collect(joining("\n")));
    }

    void notRead(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Not read",
                List.of(
                        new Sheet.Column("File", 30),
                        new Sheet.Column("Sheet, table or page", 18),
                        new Sheet.Column("Row", 8),
                        new Sheet.Column("Why", 60),
                        new Sheet.Column("What stood there", 60)));
        for (NotRead notRead : index.review().notRead()) {
            sheet.next();
            sheet.text(0, notRead.file());
            notRead.place().ifPresent(place -> place(sheet, place));
            sheet.text(3, notRead.why());
            sheet.text(4, notRead.words());
        }
        sheet.close();
    }

    private static void place(Sheet sheet, Place place) {
        sheet.text(1, place.name());
        sheet.number(2, place.row());
    }

    void files(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "Files",
                List.of(
                        new Sheet.Column("File", 36),
                        new Sheet.Column("Rows in", 10),
                        new Sheet.Column("Entries", 10),
                        new Sheet.Column("Not read", 10),
                        new Sheet.Column("Replaced by a later version", 14),
                        new Sheet.Column("Not yet known", 14),
                        new Sheet.Column("How its columns were understood", 80),
                        new Sheet.Column("SHA-256", 68)));
        for (FileRead file : index.review().files()) {
            sheet.next();
            sheet.text(0, file.file());
            sheet.number(1, file.rows());
            sheet.number(2, file.entries());
            sheet.number(3, file.notRead());
            sheet.number(4, file.replaced());
            sheet.number(5, file.notYetKnown());
            sheet.text(6, ColumnWords.of(file));
            sheet.text(7, file.sha256());
        }
        sheet.close();
    }

    void people(Workbook workbook) throws IOException {
        Sheet sheet = new Sheet(
                workbook,
                "People",
                List.of(
                        new Sheet.Column("Name", 28),
                        new Sheet.Column("Who this is", 28),
                        new Sheet.Column("Born", 24),
                        new Sheet.Column("Also called", 30),
                        new Sheet.Column("How known", 36)));
        for (Person person : index.review().chronology().cast().people()) {
            PersonWords words = new PersonWords(person);
            sheet.next();
            sheet.text(0, person.name());
            sheet.text(1, words.who());
            sheet.text(2, words.life());
            sheet.text(3, words.aliases());
            sheet.text(4, words.origin());
        }
        sheet.close();
    }
}
