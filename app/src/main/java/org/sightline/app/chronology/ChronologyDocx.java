package org.sightline.app.chronology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.Run;
import org.sightline.app.documents.WordBody;
import org.sightline.app.documents.WordDocument;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.review.Review;

/** chronology.docx: the composite chronology as a board circulates it. */
record ChronologyDocx(CaseIndex index) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        new WordDocument(title() + ": chronology", review().asAt()).writeTo(out, this::body);
    }

    private Review review() {
        return index.review();
    }

    private String title() {
        return review().chronology().title();
    }

    private void body(WordBody body) throws IOException {
        body.paragraph("Title", title());
        body.paragraph(
                "Subtitle",
                (index.isPart() ? "Part of a composite chronology" : "Composite chronology") + ", as known on "
                        + DateWords.of(review().asAt()));
        summary(body);
        new DocxLists(index).people(body);
        body.paragraph("Heading1", "Chronology");
        body.paragraph(ChronologicalOrder.RULE);
        body.paragraph("Each agency has a colour, and its name stands in every row. Nothing here has been judged:"
                + " the words are the agencies' own.");
        new DocxEntries(index).write(body);
        if (!index.isPart()) {
            rest(body);
        }
    }

    /** What is said of a whole case and would not be true of a part. */
    private void rest(WordBody body) throws IOException {
        new DocxQuestions(index).write(body);
        new DocxAnswers(index).all(body);
        new DocxLists(index).files(body);
        new DocxLists(index).revisions(body);
        new DocxLists(index).notRead(body);
    }

    private void summary(WordBody body) throws IOException {
        body.paragraph("Heading1", "Summary");
        for (String sentence : index.partOf()) {
            body.paragraph(sentence);
        }
        body.paragraph(
                "",
                List.of(
                        Run.bold(Counts.inWords(review())),
                        Run.plain(
                                review().files().isEmpty()
                                        ? ""
                                        : " The files and what could not be read are listed at the end.")));
        int questions = review().questions().size();
        if (questions > 0) {
            body.paragraph("The record raises "
                    + (questions == 1 ? "one question" : questions + " questions")
                    + ", which follow the chronology. They blame nobody and measure nobody.");
        }
    }
}
