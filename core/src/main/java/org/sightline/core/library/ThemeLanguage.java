package org.sightline.core.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Tells how plainly a sentence speaks of each theme. */
final class ThemeLanguage {

    /** Where a sentence stands. */
    enum Place {
        STORY,
        FINDING,
        ASK
    }

    static final int PLAIN = 2;
    private static final int TERM = 1;
    private static final int NOTHING = 0;

    /** What a phrase is to a theme. */
    private enum Says {
        PLAIN,
        TERM,
        TOPIC,
        NOT
    }

    private final List<OneTheme> themes = new ArrayList<>();
    /** Most sentences have a word of few themes only, and need not be held against the others. */
    private final Map<String, BitSet> themesOfFirstWord = new HashMap<>();

    private record Pair(Phrases<Boolean> some, Phrases<Boolean> others) {}

    /** The longest phrase wins, so that what takes away is found before what it touches. */
    private record OneTheme(String code, Phrases<Says> phrases, List<Pair> pairs) {}

    ThemeLanguage(List<ThemeWords> all) {
        for (ThemeWords words : all) {
            Map<String, Says> phrases = new LinkedHashMap<>();
            words.not().forEach(phrase -> phrases.put(phrase, Says.NOT));
            words.plain().forEach(phrase -> phrases.put(phrase, Says.PLAIN));
            words.terms().forEach(phrase -> phrases.putIfAbsent(phrase, Says.TERM));
            words.topics().forEach(phrase -> phrases.putIfAbsent(phrase, Says.TOPIC));
            List<Pair> pairs = words.pairs().stream()
                    .map(pair -> new Pair(Told.phrases(pair.some()), Told.phrases(pair.others())))
                    .toList();
            phrases.keySet().forEach(phrase -> index(phrase, themes.size()));
            words.pairs().forEach(pair -> pair.others().forEach(phrase -> index(phrase, themes.size())));
            themes.add(new OneTheme(words.code(), Phrases.of(phrases), pairs));
        }
    }

    private void index(String phrase, int theme) {
        themesOfFirstWord
                .computeIfAbsent(Words.in(phrase).getFirst().form(), word -> new BitSet())
                .set(theme);
    }

    int size() {
        return themes.size();
    }

    String code(int theme) {
        return themes.get(theme).code();
    }

    /** Of every theme of which a sentence may speak at all. */
    BitSet themesIn(List<Word> sentence) {
        BitSet themesIn = new BitSet();
        for (Word word : sentence) {
            BitSet exact = themesOfFirstWord.get(word.form());
            BitSet owner = themesOfFirstWord.get(word.owner());
            if (exact != null) {
                themesIn.or(exact);
            }
            if (owner != null) {
                themesIn.or(owner);
            }
        }
        return themesIn;
    }

    /** 2 where it speaks of the theme plainly, 1 where it may, else 0. */
    int worth(int theme, List<Word> sentence, Place place) {
        OneTheme one = themes.get(theme);
        int most = NOTHING;
        for (Phrases.Found<Says> found : one.phrases().in(sentence)) {
            most = Math.max(most, worth(found.meaning(), place));
        }
        boolean both = most < PLAIN
                && one.pairs().stream()
                        .anyMatch(pair -> !pair.others().in(sentence).isEmpty()
                                && !pair.some().in(sentence).isEmpty());
        return both ? PLAIN : most;
    }

    private static int worth(Says says, Place place) {
        return switch (says) {
            case PLAIN -> PLAIN;
            case TERM -> TERM;
            case NOT -> NOTHING;
            case TOPIC ->
                switch (place) {
                    case FINDING -> PLAIN;
                    case ASK -> TERM;
                    case STORY -> NOTHING;
                };
        };
    }
}
