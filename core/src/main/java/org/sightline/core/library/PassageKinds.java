package org.sightline.core.library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which passages of a review hold its findings and recommendations. The two were cut from the same pages in different ways, so
 * they are compared by runs of words: neither need be the whole of the other.
 */
public final class PassageKinds {

    /** So many words in a row are the same by chance only where they are a standing phrase. */
    private static final int RUN = 6;

    /** A passage may begin on the page before the one on which something in it stands. */
    private static final int PAGES_APART = 1;

    private static final double OF_WHAT_IS_STATED = 0.5;
    private static final double OF_THE_PASSAGE = 0.3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Stated> stated;
    private final List<Set<String>> runs;

    private PassageKinds(List<Stated> stated) {
        this.stated = List.copyOf(stated);
        this.runs = stated.stream().map(each -> runs(each.text())).toList();
    }

    /** A finding or a recommendation, and where it stands. */
    public record Stated(PassageKind kind, int page, String text) {}

    /** @param stated all of one review */
    public static PassageKinds of(List<Stated> stated) {
        return new PassageKinds(stated);
    }

    /** All that it holds; a story where it holds neither. */
    public Set<PassageKind> in(Passage passage) {
        Set<String> here = runs(passage.text());
        Set<PassageKind> kinds = EnumSet.noneOf(PassageKind.class);
        for (int at = 0; at < stated.size(); at++) {
            Stated each = stated.get(at);
            if (Math.abs(each.page() - passage.page()) <= PAGES_APART && shares(here, runs.get(at))) {
                kinds.add(each.kind());
            }
        }
        return kinds.isEmpty() ? EnumSet.of(PassageKind.STORY) : kinds;
    }

    private static boolean shares(Set<String> passage, Set<String> stated) {
        long both = stated.stream().filter(passage::contains).count();
        return both > 0 && (both >= OF_WHAT_IS_STATED * stated.size() || both >= OF_THE_PASSAGE * passage.size());
    }

    /** All runs of so many words; the whole text where it is shorter. */
    private static Set<String> runs(String text) {
        List<String> words = new ArrayList<>(List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        Set<String> runs = new HashSet<>();
        for (int from = 0; from + RUN <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, from + RUN)));
        }
        if (runs.isEmpty() && !words.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}
