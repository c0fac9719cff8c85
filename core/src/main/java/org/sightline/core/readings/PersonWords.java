package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.people.Person;

/**
 * Finds at which words a text speaks of children and adults: by the words of its mentions and the other names of those
 * people, and by words such as "baby" that name nobody. Who is mentioned at all is found before ({@code people}). The longest words win; words that are part of something else ("child protection", "children's social care")
 * are nobody.
 */
final class PersonWords {

    private static final int LONGEST_TITLE = 3;
    private static final int LONGEST_MARK = 3;

    private final SplitWords splitWords;
    private final Set<String> children;
    private final Map<String, List<List<String>>> otherNames = new HashMap<>();

    PersonWords(SplitWords splitWords, Cast cast) {
        this.splitWords = splitWords;
        this.children = cast.children().stream().map(Person::name).collect(Collectors.toUnmodifiableSet());
        Map<String, Long> firstNames =
                cast.people().stream().collect(Collectors.groupingBy(PersonWords::firstName, Collectors.counting()));
        for (Person person : cast.people()) {
            List<String> names = new ArrayList<>(person.aliases());
            names.add(person.name());
            if (firstNames.getOrDefault(firstName(person), 0L) == 1) {
                names.add(firstName(person));
            }
            otherNames.put(person.name(), names.stream().map(this::words).toList());
        }
    }

    /** "Wren" of "Wren Ashdown"; nothing of "Child P", "Sibling 2" and "Mr Lark". */
    private static String firstName(Person person) {
        int space = person.name().indexOf(' ');
        boolean named = space > LONGEST_TITLE
                && person.name().length() - space > LONGEST_MARK
                && person.origin() != Person.Origin.UNNAMED;
        return named ? person.name().substring(0, space) : "";
    }

    private List<String> words(String name) {
        return List.of(splitWords.split(name).word());
    }

    boolean isChild(Mention mention) {
        return children.contains(mention.person());
    }

    /** The entry's mentions, those of the same words together, ready to be looked for. */
    List<Sought> sought(List<Mention> mentions) {
        Map<List<String>, Set<String>> byWords = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            add(byWords, words(mention.words()), mention);
            otherNames.getOrDefault(mention.person(), List.of()).forEach(name -> add(byWords, name, mention));
        }
        List<Sought> sought = new ArrayList<>();
        byWords.forEach((words, people) -> sought.add(
                new Sought(words, new Named(people.stream().anyMatch(children::contains), List.copyOf(people)))));
        return sought;
    }

    private static void add(Map<List<String>, Set<String>> byWords, List<String> words, Mention mention) {
        if (!words.isEmpty()) {
            byWords.computeIfAbsent(words, missing -> new LinkedHashSet<>()).add(mention.person());
        }
    }

    /** Words that mean somebody. */
    record Sought(List<String> words, Named named) {

        boolean standsAt(CellWords text, int from) {
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

    List<Span<Named>> in(CellWords words, List<Sought> sought, List<Span<String>> lists) {
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
