package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Grows a {@link Trie} phrase by phrase. The ways of a choice come together again in one node, so that a phrase of many
 * choices stays small; what can be reached by the same words is merged (the subset construction), so that walking it
 * never tries the same word twice. That is put off until a text first comes to a state, since the texts of one case come
 * to few of them; it is done by one thread at a time.
 */
final class GrowTrie<T> {

    private final Node root = new Node();
    private final Map<Set<Node>, TrieState<T>> states = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** Phrases that stand for one thing. */
    void add(List<List<Part>> phrases, T what) {
        phrases.forEach(phrase -> root.grow(phrase).ends.add(all.size()));
        all.add(what);
    }

    Trie<T> grown(Set<String> stopsAGap) {
        return new Trie<>(state(List.of(root)), stopsAGap);
    }

    private TrieState<T> state(List<Node> nodes) {
        Set<Node> together = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> node.addWithJoins(together));
        TrieState<T> known = states.get(together);
        if (known != null) {
            return known;
        }
        TrieState<T> state = new TrieState<>(unfinished -> completeOnce(unfinished, together));
        states.put(together, state);
        return state;
    }

    private synchronized void completeOnce(TrieState<T> state, Set<Node> nodes) {
        if (!state.isComplete()) {
            complete(state, nodes);
        }
    }

    private void complete(TrieState<T> state, Set<Node> nodes) {
        Set<Integer> ends = new TreeSet<>();
        Map<String, List<Node>> words = new LinkedHashMap<>();
        Map<String, List<Node>> stems = new LinkedHashMap<>();
        Map<String, List<Node>> lists = new LinkedHashMap<>();
        List<Node> gaps = new ArrayList<>();
        for (Node node : nodes) {
            ends.addAll(node.ends);
            collect(node.words, words);
            collect(node.stems, stems);
            collect(node.lists, lists);
            if (node.gap != null) {
                gaps.add(node.gap);
            }
        }
        state.complete(
                ends.stream().map(all::get).toList(),
                states(words),
                new TreeMap<>(states(stems)),
                states(lists),
                gaps.isEmpty() ? null : state(gaps));
    }

    private static void collect(Map<String, Node> from, Map<String, List<Node>> into) {
        from.forEach((step, node) ->
                into.computeIfAbsent(step, missing -> new ArrayList<>()).add(node));
    }

    private Map<String, TrieState<T>> states(Map<String, List<Node>> steps) {
        Map<String, TrieState<T>> states = new LinkedHashMap<>();
        steps.forEach((step, nodes) -> states.put(step, state(nodes)));
        return states;
    }

    private static final class Node {
        private final Map<String, Node> words = new LinkedHashMap<>(2);
        private final Map<String, Node> stems = new LinkedHashMap<>(2);
        private final Map<String, Node> lists = new LinkedHashMap<>(2);
        private @Nullable Node gap;
        private final List<Node> joins = new ArrayList<>(0);
        private final List<Integer> ends = new ArrayList<>(0);

        Node grow(List<Part> parts) {
            Node node = this;
            for (Part part : parts) {
                node = node.grow(part);
            }
            return node;
        }

        private Node grow(Part part) {
            return switch (part) {
                case Part.Word(String word) -> words.computeIfAbsent(word, missing -> new Node());
                case Part.Stem(String stem) -> stems.computeIfAbsent(stem, missing -> new Node());
                case Part.Listed(String list) -> lists.computeIfAbsent(list, missing -> new Node());
                case Part.Gap() -> growGap();
                case Part.Choice(List<List<Part>> ways) -> growChoice(ways);
            };
        }

        private Node growGap() {
            if (gap == null) {
                gap = new Node();
            }
            return gap;
        }

        private Node growChoice(List<List<Part>> ways) {
            Node join = new Node();
            ways.forEach(way -> grow(way).joins.add(join));
            return join;
        }

        void addWithJoins(Set<Node> all) {
            if (all.add(this)) {
                joins.forEach(join -> join.addWithJoins(all));
            }
        }
    }
}
