package org.sightline.app.questions;

import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.Frame;

/** What questions.html shows. */
public record QuestionsPage(CaseIndex index) {

    public Frame frame() {
        return new Frame(title() + ": questions");
    }

    public String title() {
        return index.review().chronology().title();
    }

    public String asAt() {
        return DateWords.of(index.review().asAt());
    }

    public List<QuestionOnPage> questions() {
        return index.review().questions().stream()
                .map(question -> new QuestionOnPage(index, question))
                .toList();
    }
}
