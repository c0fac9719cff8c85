package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question that a reviewer would ask of any case. To add one, copy a file of this package that implements it,
 * change the words, and build: the classes marked with {@code @AutoService(Asks.class)} are found by themselves.
 */
public interface Asks {

    /** The code that stands on every question it asks, for example {@code NOACCESS-RUN}. */
    String code();

    /** The ids of the rules that it may go by, its own measures among them: what the page about a rule shows. */
    default List<String> rules() {
        return List.of(code());
    }

    /** The questions that this chronology raises; few, grouped, and none where nothing is missing. */
    List<Question> ask(Inquiry inquiry);

    /**
     * The earliest day after the day of asking on which this question's answer could differ without any new entry,
     * whether it is raised or not yet: a measure that runs out, a birthday, an edition of a rule that begins or ends,
     * an entry whose date is still to come. On every day before it, asking again gives the same questions in the same
     * words. It may come too early, never too late; empty where time alone changes nothing.
     *
     * <p>Nothing needs to be written for it: the inquiry notices each day that a question compares with the day of
     * asking by {@link Inquiry#hasPassed} and {@link Inquiry#hasCome}.
     */
    default Optional<LocalDate> couldNextChange(Inquiry inquiry) {
        Inquiry watched = inquiry.watched();
        ask(watched);
        return watched.nextChange();
    }
}
