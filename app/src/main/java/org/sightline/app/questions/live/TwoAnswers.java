package org.sightline.app.questions.live;

import java.util.List;
import java.util.Map;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Conflict;
import org.sightline.app.site.Conflict.FieldPair;
import org.sightline.core.questions.Answer;

/** Two people spoke of one question: what each of them said, to choose from. */
final class TwoAnswers {

    private TwoAnswers() {}

    static Conflict of(String question, AnswerForm yours, Answer theirs) {
        return new Conflict(
                "this answer",
                question + "/answers",
                question,
                List.of(
                        new FieldPair(
                                "What it makes of the question",
                                "says",
                                yours.state().label(),
                                theirs.state().label()),
                        new FieldPair("The answer or reason", "reason", yours.reasonGiven(), theirs.reason()),
                        new FieldPair(
                                "The entries it rests on",
                                "others",
                                String.join(" ", yours.evidence()),
                                String.join(" ", theirs.evidence()))),
                theirs.by(),
                "on " + DateWords.of(theirs.at()),
                Map.of("seen", String.valueOf(theirs.number())));
    }
}
