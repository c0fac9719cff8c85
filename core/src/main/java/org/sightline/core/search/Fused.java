package org.sightline.core.search;

import java.util.Locale;
import org.sightline.core.explanation.Explanation;

/**
 * Something found, with what each way of looking gave to its place.
 *
 * @param words from 0, the last of those found by words (or not among them), to 1, the first
 * @param meaning the same for those found by meaning
 * @param weightOfMeaning how much of the score the meaning decides, from 0 to 1
 */
public record Fused(int item, double words, double meaning, double weightOfMeaning) {

    public double score() {
        return (1 - weightOfMeaning) * words + weightOfMeaning * meaning;
    }

    /** Where the score comes from, part by part. */
    public Explanation explained() {
        return Explanation.of(
                "fits %s, between 0 and 1".formatted(number(score())),
                part("words", words, 1 - weightOfMeaning),
                part("meaning", meaning, weightOfMeaning));
    }

    private static Explanation part(String by, double part, double weight) {
        String place = part == 0
                ? "not among the best by " + by
                : part == 1
                        ? "the best by " + by
                        : "by %s %s of the way from the last to the best found".formatted(by, number(part));
        return Explanation.of("%s, which counts %s".formatted(place, number(weight)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
