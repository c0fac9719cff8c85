package org.sightline.app.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.sightline.app.documents.CaseIndex;
import org.sightline.app.documents.Content;
import org.sightline.app.documents.Json;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.Question;
import org.sightline.core.review.Review;

/** questions.json: the contract with whoever loads the questions into something else. Names stay; names may be added. */
record QuestionsJson(CaseIndex index) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Json.object(out, this::write);
    }

    private void write(Json json) {
        Review review = index.review();
        json.put("case", review.chronology().title());
        json.day("asAt", review.asAt());
        json.objects("questions", review.questions(), this::question);
        List<Answer> others = index.answers().stream()
                .filter(answer -> !index.isRaised(answer.asked().id()))
                .toList();
        json.objects("answersToQuestionsNoLongerRaised", others, (inner, answer) -> {
            inner.put("question", answer.asked().id());
            answer(inner, answer);
        });
    }

    private void question(Json json, Question question) {
        json.put("id", question.id());
        json.put("code", question.code());
        json.strings("about", question.about());
        json.put("ask", question.ask());
        json.put("expected", question.expected().says());
        json.put("found", question.found().says());
        json.edtf("from", question.found().from());
        json.edtf("to", question.found().to());
        json.strings("evidence", question.found().evidence());
        json.put("rule", question.expected().rule());
        json.put("lens", question.expected().lens().label());
        json.put("otherReading", question.otherReading());
        json.put("couldChange", question.couldChange().map(LocalDate::toString));
        json.put("state", index.state(question.id()));
        json.objects("answers", index.answersTo(question.id()), QuestionsJson::answer);
    }

    private static void answer(Json json, Answer answer) {
        json.put("state", answer.state().label());
        json.put("reason", answer.reason());
        json.strings("evidence", answer.evidence());
        json.put("by", answer.by());
        json.put("at", answer.at().toString());
        json.put("asked", answer.asked().ask());
    }
}
