package org.sightline.core.learning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.sightline.core.words.Word;
import org.sightline.core.words.Words;

/**
 * Whether two recommendations ask for the same, from the words that they share, which count more the fewer recommendations have
 * them, and from how near their meanings are. The weights and bounds were chosen on made-up reviews (bench/README.md).
 */
public final class AlikeAsks {

    /** How much the words count beside the meaning, whose nearness differs little from pair to pair. */
    private static final double WORDS = 0.25;

    private static final double SAME = 0.945;
    private static final double PERHAPS = 0.915;

    /** Where nobody has read the meanings. */
    private static final double SAME_BY_WORDS = 0.24;

    private static final double PERHAPS_BY_WORDS = 0.16;

    private static final int MOST_SHOWN = 6;

    /** A word of which that share of all recommendations speak says nothing of any. */
    private static final double RARE = 0.15;

    /** By when something is asked says nothing of what. */
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT))
            .collect(toSet());

    private static final List<String> ENDINGS = List.of("ing", "ied", "ies", "ed", "es", "ly", "s");
    private static final int SHORTEST_STEM = 4;

    private final Map<String, Integer> has = new HashMap<>();
    private final int all;

    /** @param asks all recommendations of the library, from which is known what is rare */
    public AlikeAsks(Collection<String> asks) {
        all = asks.size();
        asks.forEach(ask -> stems(ask).keySet().forEach(stem -> has.merge(stem, 1, Integer::sum)));
    }

    public AskForm form(String text) {
        Map<String, String> forms = stems(text);
        double length = Math.sqrt(forms.keySet().stream()
                .mapToDouble(stem -> rarity(stem) * rarity(stem))
                .sum());
        return new AskForm(
                forms.keySet().stream().collect(toMap(stem -> stem, stem -> length > 0 ? rarity(stem) / length : 0)),
                forms);
    }

    public Alike compare(AskForm one, AskForm other, OptionalDouble meaning) {
        double words = one.weights().entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.weights().getOrDefault(word.getKey(), 0.0))
                .sum();
        double score = meaning.isPresent() ? meaning.getAsDouble() + WORDS * words : words;
        Alike.Degree degree = degree(score, meaning);
        // most pairs ask for something else, and nobody is shown why
        return new Alike(degree, score, meaning, words, degree == Alike.Degree.OTHER ? List.of() : shared(one, other));
    }

    private static Alike.Degree degree(double score, OptionalDouble meaning) {
        if (score >= (meaning.isPresent() ? SAME : SAME_BY_WORDS)) {
            return Alike.Degree.SAME;
        }
        return score >= (meaning.isPresent() ? PERHAPS : PERHAPS_BY_WORDS) ? Alike.Degree.PERHAPS : Alike.Degree.OTHER;
    }

    private List<String> shared(AskForm one, AskForm other) {
        return one.forms().keySet().stream()
                .filter(other.forms()::containsKey)
                .filter(stem -> stem.length() >= SHORTEST_STEM && has.getOrDefault(stem, 0) <= Math.max(2, all * RARE))
                .sorted(Comparator.comparingDouble((String stem) -> -rarity(stem))
                        .thenComparingInt(stem -> -stem.length())
                        .thenComparing(stem -> stem))
                .limit(MOST_SHOWN)
                .map(stem -> "“" + other.forms().get(stem) + "”")
                .toList();
    }

    /** Inverse document frequency as BM25 has it (Robertson and Zaragoza 2009). */
    private double rarity(String stem) {
        int with = Math.min(has.getOrDefault(stem, 0), all);
        return Math.log(1 + (all - with + 0.5) / (with + 0.5));
    }

    private static Map<String, String> stems(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        for (Word word : Words.in(text)) {
            if (!MONTHS.contains(word.owner()) && word.owner().chars().noneMatch(Character::isDigit)) {
                stems.putIfAbsent(stem(word.owner()), word.form());
            }
        }
        return stems;
    }

    /** Without its ending, so that "records" and "recorded" are one word. */
    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
