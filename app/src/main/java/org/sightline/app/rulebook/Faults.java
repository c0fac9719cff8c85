package org.sightline.app.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong so far, so that a person can put all of it right at once. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    void add(Spot spot, String sentence) {
        sentences.add(spot + ": " + sentence);
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /**
     * A line of a file.
     *
     * @param line counted from 1
     */
    record Spot(String file, int line) {

        @Override
        public String toString() {
            return file + " line " + line;
        }
    }
}
