package org.sightline.core.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Tells whether a child stands in a text only as one who saw it, tells it or interprets: "sister, the only witness",
 * "as told by his brother". The words that show it are a data file's.
 */
public final class Witnesses {

    /** Where no words show a witness. */
    public static final Witnesses NONE = new Witnesses(List.of(), Set.of());

    private final Phrases<Set<String>> after;
    private final Phrases<Set<String>> before;
    private final Set<String> between;
    private final int longestBefore;

    /**
     * Words that show a witness.
     *
     * @param after those that follow the word for the child: "the only witness"
     * @param before those that it follows: "as told by"
     * @param saidOf the last word for the child with which alone they show it: a sister who "says he fell" tells of
     *     another, a child who does may tell of himself; empty for whatever word
     */
    public record Shown(List<String> after, List<String> before, List<String> saidOf) {

        public Shown {
            after = List.copyOf(after);
            before = List.copyOf(before);
            saidOf = List.copyOf(saidOf);
        }
    }

    /** @param between words that may stand between the child and what shows a witness: "who was", "also" */
    public Witnesses(List<Shown> shown, Set<String> between) {
        Map<String, Set<String>> following = new HashMap<>();
        Map<String, Set<String>> leading = new HashMap<>();
        for (Shown one : shown) {
            Set<String> saidOf = Set.copyOf(one.saidOf());
            one.after().forEach(phrase -> following.put(phrase, saidOf));
            one.before().forEach(phrase -> leading.put(phrase, saidOf));
        }
        this.after = Phrases.of(following);
        this.before = Phrases.of(leading);
        this.between = Set.copyOf(between);
        this.longestBefore = leading.keySet().stream()
                .mapToInt(phrase -> Words.in(phrase).size())
                .max()
                .orElse(0);
    }

    /** Whether the words from {@code first} up to {@code end} are a witness there. */
    boolean show(String text, List<Word> words, int first, int end) {
        String form = words.get(end - 1).owner();
        return isFollowed(text, words, end, form) || isLed(words, first, form);
    }

    private boolean isFollowed(String text, List<Word> words, int end, String form) {
        int at = end;
        while (at < words.size() && between.contains(words.get(at).form()) && isSameSentence(text, words, at)) {
            at++;
        }
        for (int from = end; from <= at && from < words.size(); from++) {
            if (isSameSentence(text, words, from)
                    && after.at(words, from)
                            .filter(found -> isSaidOf(found, form))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLed(List<Word> words, int first, String form) {
        for (int from = Math.max(0, first - longestBefore); from < first; from++) {
            if (before.at(words, from)
                    .filter(found -> found.end() == first && isSaidOf(found, form))
                    .isPresent()) {
                return !words.get(first).afterBreak();
            }
        }
        return false;
    }

    private static boolean isSaidOf(Phrases.Found<Set<String>> found, String form) {
        return found.meaning().isEmpty() || found.meaning().contains(form);
    }

    /** A comma or a bracket parts a witness from what is said of them; a stop parts two matters. */
    private static boolean isSameSentence(String text, List<Word> words, int at) {
        for (int from = words.get(at - 1).to(); from < words.get(at).from(); from++) {
            switch (text.charAt(from)) {
                case '.', ';', ':', '!', '?', '\n', '\r' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
