package org.sightline.core.library;

import java.util.List;

/**
 * The words that speak of a theme.
 *
 * @param code its short form: "NEG"
 * @param plain of which one sentence is enough
 * @param terms of which two sentences are needed
 * @param topics which speak of it plainly in a finding, since what a review finds is what went wrong
 * @param pairs words of which one of each must stand in the same sentence
 * @param not words that take away what they touch: "no history of domestic abuse"
 */
public record ThemeWords(
        String code, List<String> plain, List<String> terms, List<String> topics, List<Pair> pairs, List<String> not) {

    /** Words of which one of each group must stand in the same sentence, in whatever order. */
    public record Pair(List<String> some, List<String> others) {

        public Pair {
            some = List.copyOf(some);
            others = List.copyOf(others);
        }
    }

    public ThemeWords {
        plain = List.copyOf(plain);
        terms = List.copyOf(terms);
        topics = List.copyOf(topics);
        pairs = List.copyOf(pairs);
        not = List.copyOf(not);
    }
}
