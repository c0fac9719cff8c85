package org.sightline.app.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Pages;
import org.sightline.app.documents.WriteDocument;
import org.sightline.app.documents.Written;
import org.sightline.core.review.Review;

/** Writes the questions as a page and as JSON. */
public final class WriteQuestions {

    private WriteQuestions() {}

    /**
     * Writes questions.html and questions.json.
     *
     * @param folder an existing folder; what it holds under these names is replaced
     * @return what became of each file
     */
    public static List<Written> to(Path folder, Review review) {
        return to(folder, new CaseIndex(review));
    }

    /** The same, for whoever has the index already. */
    public static List<Written> to(Path folder, CaseIndex index) {
        List<Written> written = new ArrayList<>();
        written.add(WriteDocument.to(folder.resolve("questions.json"), new QuestionsJson(index.review())));
        written.add(WriteDocument.to(
                folder.resolve("questions.html"),
                out -> Pages.render("questions/questions.jte", new QuestionsPage(index), out)));
        return written;
    }
}
