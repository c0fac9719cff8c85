package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All phrases at once, as a tree of the words that follow one another: how long it takes to go through a text depends on the text, not on how many
 * phrases there are, since from each word only the branches that it continues are followed.
 *
 * @param <T> what a phrase stands for
 */
final class Trie<T> {

    private static final int LONGEST_GAP = 6;

    private final Node<T> root = new Node<>();
    private final Set<String> stopsAGap;

    Trie(Set<String> stopsAGap) {
        this.stopsAGap = Set.copyOf(stopsAGap);
    }

    /** A choice that the phrase may begin with or without is taken apart, so that the root stays a plain look-up. */
    void add(List<Part> phrase, T what) {
        if (phrase.getFirst() instanceof Part.Choice choice && choice.mayBeLeftOut()) {
            List<Part> rest = phrase.subList(1, phrase.size());
            if (!rest.isEmpty()) {
                add(rest, what);
            }
            List<Part> whole = new ArrayList<>(phrase);
            whole.set(0, choice.notLeftOut());
            add(whole, what);
            return;
        }
        root.grow(phrase).ends.add(what);
    }

    /** Hands over every phrase that stands in the words; {@code listed} says which lists' words begin where. */
    void match(Words words, Listed listed, Consumer<Span<T>> found) {
        Walk walk = new Walk(words, listed, found);
        for (int from = 0; from < words.size(); from++) {
            walk.follow(root, from, from);
        }
    }

    /** The words of lists that stand in a text, by where they begin. */
    interface Listed {
        List<Span<String>> at(int word);
    }

    private final class Walk {
        private final Words words;
        private final Listed listed;
        private final Consumer<Span<T>> found;

        Walk(Words words, Listed listed, Consumer<Span<T>> found) {
            this.words = words;
            this.listed = listed;
            this.found = found;
        }

        void follow(Node<T> node, int from, int at) {
            for (T what : node.ends) {
                found.accept(new Span<>(from, at, what));
            }
            for (Node<T> join : node.joins) {
                follow(join, from, at);
            }
            if (node.isLeaf() || at >= words.size() || !words.sameSentence(from, at)) {
                return;
            }
            if (node.gap != null) {
                leap(node.gap, from, at);
            }
            String word = words.word()[at];
            Node<T> next = node.words.get(word);
            if (next != null) {
                follow(next, from, at + 1);
            }
            followStems(node, word, from, at);
            if (!node.lists.isEmpty()) {
                followLists(node, from, at);
            }
        }

        private void followStems(Node<T> node, String word, int from, int at) {
            for (int length : node.stemLengths) {
                if (length > word.length()) {
                    return;
                }
                Node<T> next = node.stems.get(word.substring(0, length));
                if (next != null) {
                    follow(next, from, at + 1);
                }
            }
        }

        private void followLists(Node<T> node, int from, int at) {
            for (Span<String> span : listed.at(at)) {
                Node<T> next = node.lists.get(span.what());
                if (next != null) {
                    follow(next, from, span.to());
                }
            }
        }

        private void leap(Node<T> node, int from, int at) {
            for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.size(); skipped++) {
                if (!words.sameSentence(from, at + skipped)) {
                    return;
                }
                follow(node, from, at + skipped);
                if (stopsAGap.contains(words.word()[at + skipped])) {
                    return;
                }
            }
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<String, Node<T>> stems = new HashMap<>();
        private final Map<String, Node<T>> lists = new HashMap<>();
        private int[] stemLengths = {};
        private @Nullable Node<T> gap;
        private final List<Node<T>> joins = new ArrayList<>(0);
        private final List<T> ends = new ArrayList<>(0);

        Node<T> grow(List<Part> parts) {
            Node<T> node = this;
            for (Part part : parts) {
                node = node.grow(part);
            }
            return node;
        }

        private Node<T> grow(Part part) {
            return switch (part) {
                case Part.Word(String word) -> words.computeIfAbsent(word, missing -> new Node<>());
                case Part.Listed(String list) -> lists.computeIfAbsent(list, missing -> new Node<>());
                case Part.Stem(String stem) -> growStem(stem);
                case Part.Gap() -> growGap();
                case Part.Choice(List<List<Part>> ways) -> growChoice(ways);
            };
        }

        /** All ways come together again in one node, so that a phrase of many choices stays small. */
        private Node<T> growChoice(List<List<Part>> ways) {
            Node<T> join = new Node<>();
            ways.forEach(way -> grow(way).joins.add(join));
            return join;
        }

        private Node<T> growStem(String stem) {
            Node<T> next = stems.computeIfAbsent(stem, missing -> new Node<>());
            TreeSet<Integer> lengths = new TreeSet<>();
            stems.keySet().forEach(known -> lengths.add(known.length()));
            stemLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
            return next;
        }

        private Node<T> growGap() {
            if (gap == null) {
                gap = new Node<>();
            }
            return gap;
        }

        boolean isLeaf() {
            return words.isEmpty() && stems.isEmpty() && lists.isEmpty() && gap == null;
        }
    }
}
