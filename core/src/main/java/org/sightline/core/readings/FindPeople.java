package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;

/**
 * Finds where a text speaks of children and adults: by the words of its mentions, and by words such as "baby" that name
 * nobody. The longest words win; words that are part of something else ("child protection", "children's social care")
 * are nobody.
 */
final class FindPeople {

    private final SplitWords splitWords;
    private final Set<String> children;

    FindPeople(SplitWords splitWords, Cast cast) {
        this.splitWords = splitWords;
        this.children = cast.children().stream().map(Person::name).collect(Collectors.toUnmodifiableSet());
    }

    boolean isChild(Mention mention) {
        return children.contains(mention.person());
    }

    /** The entry's mentions, those of the same words together, ready to be looked for. */
    List<Sought> sought(List<Mention> mentions) {
        Map<String, List<Mention>> byWords = new TreeMap<>();
        mentions.forEach(mention -> byWords.computeIfAbsent(mention.words(), words -> new ArrayList<>())
                .add(mention));
        List<Sought> sought = new ArrayList<>();
        byWords.forEach((words, all) -> {
            String[] split = splitWords.split(words).word();
            if (split.length > 0) {
                List<String> people =
                        all.stream().map(Mention::person).distinct().toList();
                sought.add(new Sought(List.of(split), new Named(all.stream().anyMatch(this::isChild), people)));
            }
        });
        return sought;
    }

    /** Words that mean somebody. */
    record Sought(List<String> words, Named named) {

        boolean standsAt(Words text, int from) {
            if (from + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.word()[from + i].equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    List<Span<Named>> in(Words words, List<Sought> sought, List<Span<String>> lists) {
        List<Span<Named>> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (Sought somebody : sought) {
                if (somebody.standsAt(words, from)) {
                    found.add(new Span<>(from, from + somebody.words.size(), somebody.named));
                }
            }
        }
        List<Span<String>> others = new ArrayList<>();
        for (Span<String> span : lists) {
            switch (span.what()) {
                case WordLists.CHILD -> found.add(new Span<>(span.from(), span.to(), new Named(true, List.of())));
                case WordLists.ADULT -> found.add(new Span<>(span.from(), span.to(), new Named(false, List.of())));
                case WordLists.AGENCY, WordLists.NOBODY -> others.add(span);
                default -> {}
            }
        }
        return longestOf(found, others);
    }

    private static List<Span<Named>> longestOf(List<Span<Named>> found, List<Span<String>> others) {
        if (found.isEmpty()) {
            return found;
        }
        found.sort(Comparator.<Span<Named>>comparingInt(Span::length)
                .reversed()
                .thenComparingInt(span -> span.what().people().isEmpty() ? 1 : 0)
                .thenComparingInt(Span::from));
        List<Span<Named>> kept = new ArrayList<>();
        for (Span<Named> span : found) {
            boolean partOfAnother =
                    others.stream().anyMatch(other -> other.contains(span) && other.length() > span.length());
            if (!partOfAnother && kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::from));
        return kept;
    }
}
