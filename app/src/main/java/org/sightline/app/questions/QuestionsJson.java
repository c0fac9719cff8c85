package org.sightline.app.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.sightline.app.documents.Content;
import org.sightline.app.documents.Json;
import org.sightline.core.questions.Question;
import org.sightline.core.review.Review;

/** questions.json: the contract with whoever loads the questions into something else. Names stay; names may be added. */
record QuestionsJson(Review review) implements Content {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Json.object(out, this::write);
    }

    private void write(Json json) {
        json.put("case", review.chronology().title());
        json.day("asAt", review.asAt());
        json.objects("questions", review.questions(), QuestionsJson::question);
    }

    private static void question(Json json, Question question) {
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
    }
}
