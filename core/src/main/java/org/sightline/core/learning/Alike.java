package org.sightline.core.learning;

import java.util.List;
import java.util.OptionalDouble;
import org.sightline.core.explanation.Explanation;

/**
 * How alike two recommendations are.
 *
 * @param score by which they are ordered, comparable only where the meaning of all was read, or of none
 * @param meaning how near their meanings are, from -1 to 1; empty where nobody has read the meaning of one of them
 * @param words how much of their words they share, from 0 to 1, the rare ones counting most
 * @param shared those that count most, as the second has them
 */
public record Alike(Degree degree, double score, OptionalDouble meaning, double words, List<String> shared) {

    public Alike {
        shared = List.copyOf(shared);
    }

    /** What may be said of them. */
    public enum Degree {
        /** They ask for the same: four of five such pairs do. */
        SAME,
        /** They may: half of such pairs do. */
        PERHAPS,
        OTHER
    }

    public Explanation why() {
        String words = shared.isEmpty()
                ? "they share no word that is rare among recommendations"
                : "both speak of " + String.join(", ", shared);
        return meaning.isPresent()
                ? Explanation.of("alike in words and meaning", Explanation.of(words), Explanation.of(nearness()))
                : Explanation.of("alike in words", Explanation.of(words));
    }

    private String nearness() {
        return "their meanings are as near as %.2f, of at most 1".formatted(meaning.orElseThrow());
    }
}
