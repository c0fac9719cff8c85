package org.sightline.app.questions.live;

import java.util.List;
import java.util.Optional;
import org.sightline.core.questions.Answer;
import org.sightline.core.questions.Question;

/**
 * A question of a case with the last thing that anybody said of it.
 *
 * @param question as it is asked now; where the record no longer raises it, as it stood when somebody spoke last
 */
public record Asked(Question question, boolean raised, Optional<Answer> last) {

    public Standing standing() {
        if (!raised) {
            return Standing.NO_LONGER_RAISED;
        }
        return last.map(Answer::state).map(Asked::standing).orElse(Standing.OPEN);
    }

    private static Standing standing(Answer.State state) {
        return switch (state) {
            case ANSWERED -> Standing.ANSWERED;
            case SET_ASIDE -> Standing.SET_ASIDE;
            case REOPENED -> Standing.OPEN;
        };
    }

    /** How often anybody has said anything of it: whoever speaks next must have seen that much. */
    public int said() {
        return last.map(Answer::number).orElse(0);
    }

    /** The rows that have come to it since it was closed. */
    public List<String> rowsSince() {
        return raised
                ? last.filter(Answer::closes)
                        .map(answer -> answer.rowsSince(question))
                        .orElse(List.of())
                : List.of();
    }

    /** Whether it was closed when it rested on other rows than it does now. */
    public boolean restsOnOtherRows() {
        return raised
                && last.filter(answer -> answer.restsOnOtherRows(question)).isPresent();
    }
}
