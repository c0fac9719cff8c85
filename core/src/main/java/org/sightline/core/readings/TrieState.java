package org.sightline.core.readings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far into which phrases one has come, and what may come next. It is completed when first come to, and then only read. */
final class TrieState<T> {

    private static final int LETTERS = 128;
    private static final int FEW = 4;

    /** How to complete it; null once that is done, which as the last write makes all the others seen by every thread. */
    private volatile @Nullable Consumer<TrieState<T>> unfinished;

    private List<T> ends = List.of();
    private @Nullable TrieState<T> gap;
    private Map<String, TrieState<T>> words = Map.of();
    private Map<String, TrieState<T>> lists = Map.of();
    private String[] stems = {};
    private List<TrieState<T>> afterStems = List.of();
    /** Where the stems of each first letter begin; only where there are more than a few stems. */
    private int[] firstOfLetter = {};

    TrieState(Consumer<TrieState<T>> unfinished) {
        this.unfinished = unfinished;
    }

    boolean isComplete() {
        return unfinished == null;
    }

    void come() {
        Consumer<TrieState<T>> complete = unfinished;
        if (complete != null) {
            complete.accept(this);
        }
    }

    void complete(
            List<T> ends,
            Map<String, TrieState<T>> words,
            SortedMap<String, TrieState<T>> stems,
            Map<String, TrieState<T>> lists,
            @Nullable TrieState<T> gap) {
        this.ends = List.copyOf(ends);
        this.gap = gap;
        this.words = words.isEmpty() ? Map.of() : new HashMap<>(words);
        this.lists = lists.isEmpty() ? Map.of() : new HashMap<>(lists);
        this.stems = stems.keySet().toArray(String[]::new);
        this.afterStems = List.copyOf(stems.values());
        if (this.stems.length > FEW) {
            firstOfLetter = new int[LETTERS + 1];
            for (int letter = 0; letter <= LETTERS; letter++) {
                int at = Arrays.binarySearch(this.stems, String.valueOf((char) letter));
                firstOfLetter[letter] = at < 0 ? -at - 1 : at;
            }
        }
        unfinished = null;
    }

    List<T> ends() {
        return ends;
    }

    boolean isLast() {
        return words.isEmpty() && stems.length == 0 && lists.isEmpty() && gap == null;
    }

    @Nullable
    TrieState<T> gap() {
        return gap;
    }

    @Nullable
    TrieState<T> afterWord(String word) {
        return words.get(word);
    }

    boolean hasLists() {
        return !lists.isEmpty();
    }

    @Nullable
    TrieState<T> afterList(String list) {
        return lists.get(list);
    }

    void afterStems(String word, Consumer<TrieState<T>> next) {
        int from = 0;
        int to = stems.length;
        if (firstOfLetter.length > 0) {
            char letter = word.charAt(0);
            if (letter >= LETTERS) {
                return;
            }
            from = firstOfLetter[letter];
            to = firstOfLetter[letter + 1];
        }
        for (int i = from; i < to; i++) {
            if (word.startsWith(stems[i])) {
                next.accept(afterStems.get(i));
            }
        }
    }
}
