package org.sightline.core.readings;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All phrases at once, as a tree of the words that follow one another: how long it takes to go through a text depends on
 * the text, not on how many phrases there are, since from each word only the branches that it continues are followed.
 *
 * @param <T> what a phrase stands for
 */
final class Trie<T> {

    private static final int LONGEST_GAP = 6;

    private final TrieState<T> start;
    private final Set<String> stopsAGap;

    Trie(TrieState<T> start, Set<String> stopsAGap) {
        this.start = start;
        this.stopsAGap = Set.copyOf(stopsAGap);
    }

    /** Hands over every phrase that stands in the words; {@code listed} says which lists' words begin where. */
    void match(CellWords words, Listed listed, Consumer<Span<T>> found) {
        Walk walk = new Walk(words, listed, found);
        for (int from = 0; from < words.size(); from++) {
            walk.follow(start, from, from);
        }
    }

    /** The words of lists that stand in a text, by where they begin. */
    interface Listed {
        List<Span<String>> at(int word);
    }

    private final class Walk {
        private final CellWords words;
        private final boolean[] stops;
        private final Listed listed;
        private final Consumer<Span<T>> found;

        Walk(CellWords words, Listed listed, Consumer<Span<T>> found) {
            this.words = words;
            this.listed = listed;
            this.found = found;
            this.stops = new boolean[words.size()];
            for (int at = 0; at < stops.length; at++) {
                stops[at] = stopsAGap.contains(words.word()[at]);
            }
        }

        void follow(TrieState<T> state, int from, int at) {
            state.come();
            for (T what : state.ends()) {
                found.accept(new Span<>(from, at, what));
            }
            if (state.isLast() || at >= words.size() || !words.sameSentence(from, at)) {
                return;
            }
            if (state.gap() != null) {
                leap(state.gap(), from, at);
            }
            String word = words.word()[at];
            TrieState<T> next = state.afterWord(word);
            if (next != null) {
                follow(next, from, at + 1);
            }
            state.afterStems(word, stem -> follow(stem, from, at + 1));
            if (state.hasLists()) {
                followLists(state, from, at);
            }
        }

        private void followLists(TrieState<T> state, int from, int at) {
            List<Span<String>> spans = listed.at(at);
            for (int i = 0; i < spans.size(); i++) {
                TrieState<T> next = state.afterList(spans.get(i).what());
                if (next != null) {
                    follow(next, from, spans.get(i).to());
                }
            }
        }

        private void leap(TrieState<T> state, int from, int at) {
            for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.size(); skipped++) {
                if (!words.sameSentence(from, at + skipped)) {
                    return;
                }
                follow(state, from, at + skipped);
                if (stops[at + skipped]) {
                    return;
                }
            }
        }
    }
}
