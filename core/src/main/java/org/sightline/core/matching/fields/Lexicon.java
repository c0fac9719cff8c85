package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of names before any register is read.
 *
 * @param placeholders what stands where nobody wrote a name: "baby", "unknown", "twin"; folded
 * @param particles the small words of surnames: "al", "bin", "de"; folded
 * @param shortForms sets of forenames that one person may go by: "robert, bob"; a name may stand in several, and being
 *     in one set with a third name does not make two names each other's short forms
 */
public record Lexicon(Set<String> placeholders, Set<String> particles, List<List<String>> shortForms) {

    /** Knows no name. */
    public static final Lexicon EMPTY = new Lexicon(Set.of(), Set.of(), List.of());

    public Lexicon {
        placeholders = Set.copyOf(placeholders);
        particles = Set.copyOf(particles);
        shortForms = shortForms.stream().map(List::copyOf).toList();
    }

    /** The numbers of the sets that each forename stands in. */
    Map<String, int[]> setsByName() {
        Map<String, List<Integer>> sets = new HashMap<>();
        for (int i = 0; i < shortForms.size(); i++) {
            for (String name : shortForms.get(i)) {
                sets.computeIfAbsent(FoldText.letters(name), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, int[]> packed = new HashMap<>();
        sets.forEach((name, numbers) ->
                packed.put(name, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return packed;
    }
}
