package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.core.entries.Sector;

/** Finds the words of the data file's lists, and of its agencies, in a text. */
final class Lists {

    private final Trie<String> trie;
    private final Set<String> names = new HashSet<>(Set.of(WordLists.NUMBER, WordLists.ANYTHING, WordLists.AGENCY));

    Lists(SplitWords splitWords, Map<String, List<String>> words, Map<Sector, List<String>> agencies) {
        ParsePhrases phrases = new ParsePhrases(splitWords, Set.of());
        GrowTrie<String> grow = new GrowTrie<>();
        words.forEach((name, all) -> {
            names.add(name);
            grow.add(phrases.parse(all), name);
        });
        agencies.forEach((sector, all) -> {
            names.add(nameOf(sector));
            grow.add(phrases.parse(all), nameOf(sector));
            grow.add(phrases.parse(all), WordLists.AGENCY);
        });
        names.add(WordLists.CHILD);
        names.add(WordLists.ADULT);
        trie = grow.grown(Set.of());
    }

    /** The list of an agency's words is named after its line of work: {@code [health visiting]}. */
    static String nameOf(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Set<String> names() {
        return names;
    }

    List<Span<String>> in(CellWords words) {
        List<Span<String>> found = new ArrayList<>();
        trie.match(words, word -> List.of(), found::add);
        for (int at = 0; at < words.size(); at++) {
            if (Character.isDigit(words.word()[at].charAt(0))) {
                found.add(new Span<>(at, at + 1, WordLists.NUMBER));
            }
        }
        return found;
    }
}
