package org.sightline.core.readings;

import java.util.List;

/**
 * Words that turn the meaning of others in the same sentence: "not", "denied", "if", "per mother".
 *
 * @param phrases in the language of {@link ParsePhrases}
 * @param within how many words away the turned words may begin (or end); a sentence always ends the reach
 * @param overAnd whether the reach goes on past "and" and commas: it does for "denies", not for "no"
 */
public record Turn(Effect effect, Reach reach, List<String> phrases, int within, boolean overAnd) {

    public Turn {
        phrases = List.copyOf(phrases);
    }

    /** What becomes of the words that are turned. */
    public enum Effect {
        /** They are said not to be so. */
        DENIED,
        /** They are said to be possible, feared or conditional. */
        POSSIBLE,
        /** They are said to be still to come: planned, advised, asked for. */
        PLANNED,
        /** They are said of an earlier time. */
        PAST,
        /** They are said of the childhood of somebody who is now an adult. */
        CHILDHOOD,
        /** Somebody else said them; the writer did not see it. */
        REPORTED,
        /** They are left as they are: "not only", "could not be ruled out" look like a denial and are none. */
        NOTHING
    }

    /** Which words are turned. */
    public enum Reach {
        /** Those that follow. */
        AFTER,
        /** Those that come before. */
        BEFORE,
        /** All of the sentence. */
        SENTENCE,
        /** All that follows in the cell, up to a word of the list "in person": what a caller tells, or a letter. */
        REST
    }
}
