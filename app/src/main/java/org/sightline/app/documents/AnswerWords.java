package org.sightline.app.documents;

import org.sightline.core.questions.Answer;

/** What somebody said of a question, as every page and document introduces it. */
public final class AnswerWords {

    private AnswerWords() {}

    /** "Answered by Asha Patel, 3 March 2026 at 14:05". */
    public static String who(Answer answer) {
        String state = answer.state().label();
        return Character.toUpperCase(state.charAt(0)) + state.substring(1) + " by " + answer.by() + ", "
                + DateWords.of(answer.at());
    }

    /** The same with the reason. */
    public static String inWords(Answer answer) {
        return who(answer) + ": " + answer.reason();
    }
}
