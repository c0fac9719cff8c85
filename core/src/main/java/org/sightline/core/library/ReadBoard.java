package org.sightline.core.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/** Reads whose review it is: a board or partnership, or the place whose services were inspected. */
final class ReadBoard {

    private final Phrases<Boolean> ends;
    private final Phrases<Boolean> inspected;
    private final Set<String> common;

    ReadBoard(FactWords.OfBoards words) {
        ends = Told.phrases(words.ends());
        inspected = Told.phrases(words.inspected());
        common = new HashSet<>(words.common());
    }

    /** What all reviews of a place share, whatever its board was called then. */
    String code(String name) {
        String place = Words.in(name).stream()
                .map(Word::owner)
                .filter(word -> !common.contains(word))
                .collect(Collectors.joining(" "));
        return place.isEmpty() ? Words.plain(name) : place;
    }

    /** The first board that a text names. */
    Optional<String> named(String text) {
        List<Word> words = Words.in(text);
        for (Phrases.Found<Boolean> found : ends.in(words)) {
            int first = found.first();
            while (first > 0 && !words.get(first).afterBreak() && isName(words, first - 1, text)) {
                first--;
            }
            if (first < found.first()) {
                return Optional.of(text.substring(
                        words.get(first).from(), words.get(found.end() - 1).to()));
            }
        }
        return afterInspection(text, words);
    }

    /** "Inspection of Ashvale local authority children's services". */
    private Optional<String> afterInspection(String text, List<Word> words) {
        for (Phrases.Found<Boolean> found : inspected.in(words)) {
            int end = found.end();
            while (end < words.size() && !words.get(end).afterBreak() && isName(words, end, text)) {
                end++;
            }
            if (end > found.end()) {
                return Optional.of(text.substring(
                        words.get(found.end()).from(), words.get(end - 1).to()));
            }
        }
        return Optional.empty();
    }

    /** A word of a place's name: with a capital, or a small one between such. */
    private boolean isName(List<Word> words, int at, String text) {
        Word word = words.get(at);
        boolean capital = Character.isUpperCase(text.charAt(word.from()));
        boolean between = Set.of("and", "of", "upon", "on", "the", "with").contains(word.form())
                && at > 0
                && Character.isUpperCase(text.charAt(words.get(at - 1).from()));
        return (capital || between) && !word.form().equals("the");
    }
}
