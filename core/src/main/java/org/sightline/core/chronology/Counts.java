package org.sightline.core.chronology;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The things that a text counts: "four spot bruises", "27 incidents". */
final class Counts {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.]+|\\.(?!\\d)");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final List<String> NUMBER_WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** How many words may stand between the number and what it counts: "four small round bruises". */
    private static final int WORDS_BETWEEN = 2;

    private Counts() {}

    /**
     * One thing counted.
     *
     * @param words as they stand in the text
     */
    record Counted(int number, String words) {}

    /** What a text counts, by the plural noun; the first count of each noun is kept. */
    static Map<String, Counted> in(String text) {
        List<String> words = inOrder(text);
        Map<String, Counted> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            number(words.get(i))
                    .ifPresent(number -> plural(words, at + 1)
                            .ifPresent(noun -> found.putIfAbsent(
                                    words.get(noun),
                                    new Counted(number, String.join(" ", words.subList(at, noun + 1))))));
        }
        return found;
    }

    static Set<String> words(String text) {
        return new TreeSet<>(inOrder(text));
    }

    private static List<String> inOrder(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.UK)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<Integer> number(String word) {
        if (WHOLE_NUMBER.matcher(word).matches()) {
            return Optional.of(Integer.parseInt(word));
        }
        int index = NUMBER_WORDS.indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(index + 2);
    }

    private static Optional<Integer> plural(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + WORDS_BETWEEN + 1); i++) {
            String word = words.get(i);
            if (number(word).isPresent()) {
                return Optional.empty();
            }
            if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
