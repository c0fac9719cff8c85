package org.sightline.app.chronology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.DateWords;
import org.sightline.app.documents.RuleCited;
import org.sightline.app.documents.Run;
import org.sightline.app.documents.WordBody;
import org.sightline.core.questions.Question;

/** The questions after the chronology, each leading back to the rows that it rests on. */
record DocxQuestions(CaseIndex index) {

    void write(WordBody body) throws IOException {
        List<Question> questions = index.review().questions();
        if (questions.isEmpty()) {
            return;
        }
        body.paragraph("Heading1", "Questions");
        int number = 0;
        for (Question question : questions) {
            question(body, ++number, question);
        }
    }

    private void question(WordBody body, int number, Question question) throws IOException {
        body.paragraph("Heading2", number + ". " + question.ask());
        body.paragraph(
                "",
                List.of(Run.bold("Expected: "), Run.plain(question.expected().says())));
        String rules = RuleCited.inWords(question, index.review());
        if (!rules.isEmpty()) {
            String lens = RuleCited.lens(question.expected().lens());
            body.paragraph("", List.of(Run.bold("Rule: "), Run.plain(rules + ". " + lens + ".")));
        }
        body.paragraph(
                "", List.of(Run.bold("Found: "), Run.plain(question.found().says())));
        if (!question.otherReading().isBlank()) {
            body.paragraph("", List.of(Run.bold("Another reading: "), Run.plain(question.otherReading())));
        }
        if (question.couldChange().isPresent()) {
            String day = DateWords.of(question.couldChange().get());
            body.paragraph("The answer could change on " + day + " without any new entry.");
        }
        body.paragraph("", evidence(question));
        new DocxAnswers(index).last(body, question.id());
    }

    private List<Run> evidence(Question question) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold("Rests on: "));
        for (String id : question.found().evidence()) {
            int number = index.number(id);
            if (number > 0) {
                String before = runs.size() > 1 ? ", " : "";
                runs.add(Run.plain(before));
                runs.add(Run.to(DocxEntries.bookmark(number), "entry " + number));
            }
        }
        if (runs.size() == 1) {
            runs.add(Run.plain("no single entry"));
        }
        return runs;
    }
}
