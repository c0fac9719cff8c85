package org.sightline.core.questions;

import java.time.Instant;
import java.util.List;

/**
 * What a person said of a question. Everything that was ever said of it is kept; the latest counts.
 *
 * @param number counted from 1 for each question
 * @param reason in the person's own words
 * @param evidence the ids of the entries that they rest it on
 * @param by the person's name
 * @param asked the question as it stood when they said so
 */
public record Answer(
        int number, State state, String reason, List<String> evidence, String by, Instant at, Question asked) {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** What saying it makes of the question. */
    public enum State {
        ANSWERED("answered"),
        SET_ASIDE("set aside"),
        REOPENED("opened again");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the question is no longer open for it. */
    public boolean closes() {
        return state != State.REOPENED;
    }

    /** The rows that the question rests on now and did not when this was said. */
    public List<String> rowsSince(Question now) {
        return now.found().evidence().stream()
                .filter(id -> !asked.found().evidence().contains(id))
                .toList();
    }

    /** The rows that it rested on when this was said and does not any more. */
    public List<String> rowsGone(Question now) {
        return asked.found().evidence().stream()
                .filter(id -> !now.found().evidence().contains(id))
                .toList();
    }

    /** Whether somebody should look at it again, because the question rests on other rows now. */
    public boolean restsOnOtherRows(Question now) {
        return closes() && !(rowsSince(now).isEmpty() && rowsGone(now).isEmpty());
    }
}
