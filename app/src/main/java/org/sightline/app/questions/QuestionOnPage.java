package org.sightline.app.questions;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.Shortened;
import org.sightline.core.chronology.Line;
import org.sightline.core.questions.Question;

/** One question as the page shows it. */
public record QuestionOnPage(CaseIndex index, Question question) {

    private static final String PAGE = "questions.html";
    private static final int REMINDER = 280;

    public String couldChange() {
        return question.couldChange().map(DateWords::of).orElse("");
    }

    public List<Evidence> evidence() {
        return question.found().evidence().stream()
                .flatMap(id -> evidence(id).stream())
                .toList();
    }

    private Optional<Evidence> evidence(String id) {
        return index.line(id).map(this::evidence);
    }

    private Evidence evidence(Line line) {
        return new Evidence(
                index.pages().link(line.id(), PAGE),
                DateWords.of(line.happened()),
                line.agency().name(),
                index.colours().number(line.agency().name()),
                Shortened.to(REMINDER, line.entry().text()));
    }

    /**
     * A row behind the question, in short.
     *
     * @param link to the whole of it in the chronology
     * @param colour the number of the agency's colour
     */
    public record Evidence(String link, String date, String agency, int colour, String words) {}
}
