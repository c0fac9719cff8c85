package org.sightline.core.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that stand for something, found in a text in one pass whatever their number: a tree of words, of which the
 * longest phrase wins.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    /**
     * A phrase where it stands.
     *
     * @param first the number of its first word, from 0
     * @param end the number of the word after its last
     */
    public record Found<T>(T meaning, int first, int end) {

        /** The phrase's words as they stand in the text. */
        public String in(String text, List<Word> words) {
            return text.substring(words.get(first).from(), words.get(end - 1).to());
        }
    }

    private Phrases() {}

    /** Where one phrase is given two meanings, the first stands. */
    public static <T> Phrases<T> of(Map<String, T> meanings) {
        Phrases<T> phrases = new Phrases<>();
        meanings.forEach(phrases::add);
        return phrases;
    }

    private void add(String phrase, T meaning) {
        Node<T> node = root;
        for (Word word : Words.in(phrase)) {
            node = node.next.computeIfAbsent(word.form(), form -> new Node<>());
        }
        if (node != root && node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** Every phrase of the text from left to right; none overlaps another. */
    public List<Found<T>> in(List<Word> words) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found<T> here = longest(words, at);
            if (here == null) {
                at++;
            } else {
                found.add(here);
                at = here.end();
            }
        }
        return found;
    }

    /** What the text as a whole stands for; empty where it says anything more. */
    public Optional<T> whole(String text) {
        List<Word> words = Words.in(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Found<T> found = longest(words, 0);
        return found != null && found.end() == words.size() ? Optional.of(found.meaning()) : Optional.empty();
    }

    /** The longest phrase that begins with that word. */
    public Optional<Found<T>> at(List<Word> words, int first) {
        return Optional.ofNullable(longest(words, first));
    }

    private @Nullable Found<T> longest(List<Word> words, int first) {
        Found<T> longest = null;
        Node<T> node = root;
        for (int at = first; at < words.size(); at++) {
            Word word = words.get(at);
            if (at > first && word.afterBreak()) {
                break;
            }
            Node<T> next = step(node, word);
            if (next == null) {
                break;
            }
            node = next;
            T meaning = node.meaning;
            if (meaning != null) {
                longest = new Found<>(meaning, first, at + 1);
            }
        }
        return longest;
    }

    private static <T> @Nullable Node<T> step(Node<T> node, Word word) {
        Node<T> exact = node.next.get(word.form());
        return exact == null && word.isPossessive() ? node.next.get(word.owner()) : exact;
    }
}
