package org.sightline.core.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Field;
import org.sightline.core.words.Phrases;
import org.sightline.core.words.Words;

/** What headings mean: every heading that agencies are known to write, with the field it stands for. */
public final class ColumnTerms {

    private final Map<String, Ranked> exact = new HashMap<>();
    private final Map<String, Ranked> parts = new HashMap<>();
    private final Phrases<Ranked> inside;

    /**
     * Headings of one meaning.
     *
     * @param withDates what such a column means where its cells are dates
     * @param otherwise what it means where another column has this meaning more clearly
     */
    public record Group(Field field, List<String> headings, Optional<Field> withDates, Optional<Field> otherwise) {

        public Group {
            headings = List.copyOf(headings);
        }
    }

    record Ranked(Group group, int rank) {}

    /**
     * What a heading was recognised as.
     *
     * @param closeness 3 the very words, 2 nearly the words, 1 the words among others
     * @param rank the place of its group among the groups; the lower is the clearer
     * @param words the known heading that it was recognised by
     */
    record Recognised(Group group, int rank, int closeness, String words) {}

    /** Earlier groups beat later ones. */
    public ColumnTerms(List<Group> groups) {
        for (int rank = 0; rank < groups.size(); rank++) {
            for (String heading : groups.get(rank).headings()) {
                Ranked ranked = new Ranked(groups.get(rank), rank);
                exact.putIfAbsent(key(heading), ranked);
                if (Words.plain(heading).length() > 3) {
                    parts.putIfAbsent(Words.plain(heading), ranked);
                }
            }
        }
        inside = Phrases.of(parts);
    }

    Optional<Recognised> recognise(String heading) {
        String key = key(heading);
        Ranked known = exact.get(key);
        if (known != null) {
            return Optional.of(new Recognised(known.group(), known.rank(), 3, key));
        }
        return key.isEmpty() ? Optional.empty() : nearly(key).or(() -> among(heading));
    }

    /** A heading with nothing but signs, such as "#", is its own key. */
    private static String key(String heading) {
        String plain = Words.plain(heading);
        return plain.isEmpty() ? heading.strip() : plain;
    }

    private Optional<Recognised> nearly(String key) {
        if (key.length() < 4) {
            return Optional.empty();
        }
        return parts.entrySet().stream()
                .filter(known -> Spelling.nearly(key, known.getKey()))
                .min((a, b) -> a.getValue().rank() == b.getValue().rank()
                        ? a.getKey().compareTo(b.getKey())
                        : Integer.compare(a.getValue().rank(), b.getValue().rank()))
                .map(known -> new Recognised(
                        known.getValue().group(), known.getValue().rank(), 2, known.getKey()));
    }

    /** The longest known heading inside a longer one: "Details of the concern raised". */
    private Optional<Recognised> among(String heading) {
        var words = Words.in(heading);
        if (words.size() > 8) {
            return Optional.empty();
        }
        return inside.in(words).stream()
                .max((a, b) -> Integer.compare(a.end() - a.first(), b.end() - b.first()))
                .map(found ->
                        new Recognised(found.meaning().group(), found.meaning().rank(), 1, found.in(heading, words)));
    }
}
