package org.sightline.core.chronology;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.core.people.Cast;

/**
 * The words of an entry that can tell one event from another: not names of the case's people, and not words that stand
 * in so many entries that they tell nothing.
 */
final class TellingWords {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 4;

    /** A word in more than one entry of eight tells nothing; in a short chronology two entries may always share it. */
    private static final int COMMON_IN = 8;

    private static final int ALWAYS_TELLING = 3;

    private final Set<String> tooCommon;
    private final Set<String> names;

    private TellingWords(Set<String> tooCommon, Set<String> names) {
        this.tooCommon = tooCommon;
        this.names = names;
    }

    static TellingWords of(Cast cast, List<Line> lines) {
        Map<String, Integer> entriesWith = new HashMap<>();
        for (Line line : lines) {
            for (String word : words(line)) {
                entriesWith.merge(word, 1, Integer::sum);
            }
        }
        int limit = Math.max(ALWAYS_TELLING, lines.size() / COMMON_IN);
        Set<String> tooCommon = entriesWith.entrySet().stream()
                .filter(counted -> counted.getValue() > limit)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new TellingWords(tooCommon, names(cast));
    }

    Set<String> in(Line line) {
        Set<String> words = words(line);
        words.removeIf(word -> tooCommon.contains(word) || names.contains(word));
        return words;
    }

    private static Set<String> words(Line line) {
        return Arrays.stream(NOT_A_LETTER.split(line.entry().text().toLowerCase(Locale.UK)))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> names(Cast cast) {
        return cast.people().stream()
                .flatMap(person -> NOT_A_LETTER.splitAsStream(person.name().toLowerCase(Locale.UK)))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }
}
