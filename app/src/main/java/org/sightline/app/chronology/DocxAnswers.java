package org.sightline.app.chronology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.documents.AnswerWords;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Run;
import org.sightline.app.documents.WordBody;
import org.sightline.core.questions.Answer;

/** What people said of the questions: the last word with each question, and all of it, in order, after them. */
record DocxAnswers(CaseIndex index) {

    /** The last word on a question, if it closes it. */
    void last(WordBody body, String question) throws IOException {
        List<Answer> said = index.answersTo(question);
        if (!said.isEmpty() && said.getLast().closes()) {
            one(body, said.getLast());
        }
    }

    /** Everything that was said, of questions that are no longer raised too. */
    void all(WordBody body) throws IOException {
        if (index.answers().isEmpty()) {
            return;
        }
        body.paragraph("Heading1", "What people answered");
        body.paragraph(
                "Everything that people said of a question, in the order in which they said it, with the question"
                        + " as it was asked then.");
        for (Answer answer : index.answers()) {
            body.paragraph("Heading2", answer.asked().ask());
            one(body, answer);
            if (!index.isRaised(answer.asked().id())) {
                body.paragraph("", List.of(Run.quiet("The record no longer raises this question.")));
            }
        }
    }

    private void one(WordBody body, Answer answer) throws IOException {
        List<String> lines = answer.reason().lines().toList();
        body.paragraph(
                "",
                List.of(Run.bold(AnswerWords.who(answer) + ": "), Run.plain(lines.isEmpty() ? "" : lines.getFirst())));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            body.paragraph(line);
        }
        if (!answer.evidence().isEmpty()) {
            body.paragraph("", evidence(answer));
        }
    }

    private List<Run> evidence(Answer answer) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold("The answer rests on: "));
        for (String id : answer.evidence()) {
            int number = index.number(id);
            runs.add(Run.plain(runs.size() > 1 ? ", " : ""));
            runs.add(
                    number > 0
                            ? Run.to(DocxEntries.bookmark(number), "entry " + number)
                            : Run.plain("an entry that is not in this document (" + id + ")"));
        }
        return runs;
    }
}
