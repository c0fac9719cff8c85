package org.sightline.core.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Tells how plainly a sentence speaks of one theme. */
final class ThemeLanguage {

    private static final int PLAIN = 2;
    private static final int TERM = 1;
    private static final int NOTHING = 0;

    private final ThemeWords words;
    /** The longest phrase wins, so that what takes away is found before what it touches. */
    private final Phrases<Integer> phrases;

    private final List<Pair> pairs;

    private record Pair(Phrases<Boolean> some, Phrases<Boolean> others) {}

    ThemeLanguage(ThemeWords words) {
        this.words = words;
        Map<String, Integer> all = new LinkedHashMap<>();
        words.not().forEach(phrase -> all.put(phrase, NOTHING));
        words.plain().forEach(phrase -> all.put(phrase, PLAIN));
        words.terms().forEach(phrase -> all.putIfAbsent(phrase, TERM));
        phrases = Phrases.of(all);
        pairs = words.pairs().stream()
                .map(pair -> new Pair(Told.phrases(pair.some()), Told.phrases(pair.others())))
                .toList();
    }

    String code() {
        return words.code();
    }

    int worth(String sentence) {
        List<Word> all = Words.in(sentence);
        int most =
                phrases.in(all).stream().mapToInt(Phrases.Found::meaning).max().orElse(NOTHING);
        boolean both = pairs.stream()
                .anyMatch(pair ->
                        !pair.some().in(all).isEmpty() && !pair.others().in(all).isEmpty());
        return both ? PLAIN : most;
    }
}
