package org.sightline.app.questions;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
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
        return documents(index).entrySet().stream()
                .map(document -> WriteDocument.to(folder.resolve(document.getKey()), document.getValue()))
                .toList();
    }

    /** Both by their files' names, to be written wherever they are wanted. */
    public static Map<String, Content> documents(CaseIndex index) {
        Map<String, Content> documents = new LinkedHashMap<>();
        documents.put("questions.json", new QuestionsJson(index));
        documents.put("questions.html", out -> Pages.render("questions/questions.jte", new QuestionsPage(index), out));
        return documents;
    }
}
