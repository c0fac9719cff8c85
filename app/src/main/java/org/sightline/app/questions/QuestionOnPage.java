package org.sightline.app.questions;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.QuestionKinds;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.Shortened;
import org.sightline.core.chronology.Line;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.Question;
import org.sightline.core.rulebook.Level;

/**
 * One question as the page shows it.
 *
 * @param number its place, counted from 1
 */
public record QuestionOnPage(CaseIndex index, int number, Question question) {

    static final String PAGE = "questions.html";
    private static final int REMINDER = 280;

    public String id() {
        return question.id();
    }

    public String kind() {
        return QuestionKinds.label(question.code());
    }

    public String about() {
        return String.join(", ", question.about());
    }

    /** The people it is about in one text, for the filter of the page. */
    public String aboutList() {
        return String.join("|", question.about());
    }

    public List<RuleCited> rules() {
        return RuleCited.by(question, index.review());
    }

    /** By the rules of which day it asks; empty where it goes by no duty that anybody was under. */
    public String lens() {
        boolean duty = rules().stream()
                .anyMatch(rule -> rule.edition()
                        .filter(edition -> edition.level() != Level.PRACTICE)
                        .isPresent());
        return duty ? RuleCited.lens(question.expected().lens()) : "";
    }

    /** What people said of it, oldest first. */
    public List<Answer> answers() {
        return index.answersTo(question.id());
    }

    public Optional<String> couldChange() {
        return question.couldChange().map(DateWords::of);
    }

    public List<Evidence> evidence() {
        return question.found().evidence().stream()
                .flatMap(id -> index.line(id).stream())
                .map(this::evidence)
                .toList();
    }

    private Evidence evidence(Line line) {
        return new Evidence(
                index.pages().link(line.id(), PAGE),
                index.number(line.id()),
                DateWords.of(line.happened()),
                line.agency().name(),
                index.colours().number(line.agency().name()),
                Shortened.to(REMINDER, line.entry().text()));
    }

    /**
     * A row behind the question, in short.
     *
     * @param link to the whole of it in the chronology
     * @param number of the entry
     * @param colour the number of the agency's colour
     */
    public record Evidence(String link, int number, String date, String agency, int colour, String words) {}
}
