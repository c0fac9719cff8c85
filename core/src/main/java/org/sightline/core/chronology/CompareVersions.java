package org.sightline.core.chronology;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.chronology.Revision.Change;
import org.sightline.core.chronology.Revision.Sort;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Entry;
import org.sightline.core.entries.Field;

/** Holds an agency's later version of its file against the earlier one, row by row: added, changed, withdrawn. */
public final class CompareVersions {

    private CompareVersions() {}

    /** The comparison; rows that only moved to another line are unchanged. */
    public static Revision compare(String file, List<Entry> later, String replaces, List<Entry> earlier) {
        Paired paired = pair(later, earlier);
        List<Change> changes = new ArrayList<>();
        for (Entry after : paired.notAlike()) {
            Optional<Entry> before = Optional.ofNullable(paired.changed().get(after));
            changes.add(before.map(entry -> changed(entry, after)).orElseGet(() -> added(after)));
        }
        paired.withdrawn().stream().map(CompareVersions::withdrawn).forEach(changes::add);
        return new Revision(file, replaces, paired.alike().size(), changes);
    }

    /**
     * The later version's entries under the ids that their rows had in the earlier one, so that what people have said of
     * a row goes on to hold; a row that is new keeps its own id.
     */
    public static List<Entry> keepingIds(List<Entry> later, List<Entry> earlier) {
        Paired paired = pair(later, earlier);
        return later.stream()
                .map(after -> Optional.ofNullable(paired.alike().get(after))
                        .or(() -> Optional.ofNullable(paired.changed().get(after)))
                        .map(before -> new Entry(before.id(), after.when(), after.agency(), after.source()))
                        .orElse(after))
                .toList();
    }

    /**
     * As {@link #keepingIds(List, List)}; a row that says in the later version what somebody had corrected it to is that
     * row too.
     *
     * @param corrected the rows of the earlier version that were corrected, as they were corrected
     */
    public static List<Entry> keepingIds(List<Entry> later, List<Entry> earlier, Map<String, Entry> corrected) {
        Set<String> saidNow = later.stream().map(CompareVersions::words).collect(toSet());
        List<Entry> known = earlier.stream()
                .map(row -> Optional.ofNullable(corrected.get(row.id()))
                        .filter(said -> saidNow.contains(words(said)))
                        .orElse(row))
                .toList();
        return keepingIds(later, known);
    }

    /** Which row of the later version is which of the earlier: word for word the same, or the same row changed. */
    private record Paired(
            Map<Entry, Entry> alike, Map<Entry, Entry> changed, List<Entry> notAlike, List<Entry> withdrawn) {}

    private static Paired pair(List<Entry> later, List<Entry> earlier) {
        Map<String, Deque<Entry>> before = byWords(earlier);
        Map<Entry, Entry> alike = new LinkedHashMap<>();
        List<Entry> notAlike = new ArrayList<>();
        for (Entry entry : later) {
            Optional<Entry> same = take(before, words(entry));
            same.ifPresent(found -> alike.put(entry, found));
            if (same.isEmpty()) {
                notAlike.add(entry);
            }
        }
        List<Entry> left = before.values().stream()
                .flatMap(Collection::stream)
                .sorted(ChronologicalOrder.INSTANCE)
                .toList();
        Map<Entry, Entry> changed = changed(notAlike, left);
        List<Entry> withdrawn = new ArrayList<>(left);
        withdrawn.removeAll(new HashSet<>(changed.values()));
        return new Paired(alike, changed, notAlike, withdrawn);
    }

    /** Whether at least half of the smaller file's rows stand in the other word for word. */
    static boolean mostlyAlike(List<Entry> one, List<Entry> other) {
        Map<String, Deque<Entry>> left = byWords(one);
        long alike = other.stream()
                .filter(entry -> take(left, words(entry)).isPresent())
                .count();
        int smaller = Math.min(one.size(), other.size());
        return smaller > 0 && 2 * alike >= smaller;
    }

    private static Map<Entry, Entry> changed(List<Entry> later, List<Entry> earlier) {
        Map<String, Deque<Entry>> byIdentity = new LinkedHashMap<>();
        earlier.forEach(entry -> identities(entry)
                .forEach(identity -> byIdentity
                        .computeIfAbsent(identity, none -> new ArrayDeque<>())
                        .add(entry)));
        Set<Entry> matched = new HashSet<>();
        Map<Entry, Entry> changed = new LinkedHashMap<>();
        for (Entry after : later) {
            identities(after)
                    .flatMap(identity -> byIdentity.getOrDefault(identity, new ArrayDeque<>()).stream())
                    .filter(entry -> !matched.contains(entry))
                    .findFirst()
                    .ifPresent(before -> {
                        matched.add(before);
                        changed.put(after, before);
                    });
        }
        return changed;
    }

    /** What makes a changed row the same row: its reference; without one, its words or else its written date. */
    private static Stream<String> identities(Entry entry) {
        Optional<String> reference = entry.says(Field.REFERENCE).map(number -> "reference " + number);
        if (reference.isPresent()) {
            return reference.stream();
        }
        Optional<String> event = entry.says(Field.EVENT).map(words -> "event " + words);
        Optional<String> date = Optional.of(entry.when().happened().written())
                .filter(written -> !written.isBlank())
                .map(written -> "date " + written);
        return Stream.concat(event.stream(), date.stream());
    }

    private static Change added(Entry after) {
        return new Change(
                Sort.ADDED, Optional.empty(), Optional.of(after), "Added: a row that the earlier version did not have");
    }

    private static Change withdrawn(Entry before) {
        return new Change(
                Sort.WITHDRAWN,
                Optional.of(before),
                Optional.empty(),
                "Withdrawn: a row of the earlier version that the later one no longer has");
    }

    private static Change changed(Entry before, Entry after) {
        Map<String, String> earlier = cells(before);
        String headings = cells(after).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(earlier.getOrDefault(cell.getKey(), "")))
                .map(Map.Entry::getKey)
                .collect(joining(", "));
        String says = headings.isEmpty() ? "Changed: a column was left out" : "Changed: " + headings;
        return new Change(Sort.CHANGED, Optional.of(before), Optional.of(after), says);
    }

    private static Map<String, String> cells(Entry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        entry.source()
                .cells()
                .forEach(cell -> cells.merge(
                        cell.header().isEmpty() ? "a column without a heading" : cell.header(),
                        cell.text().strip(),
                        (one, other) -> one + "; " + other));
        return cells;
    }

    private static Map<String, Deque<Entry>> byWords(List<Entry> entries) {
        Map<String, Deque<Entry>> byWords = new HashMap<>();
        entries.forEach(entry -> byWords.computeIfAbsent(words(entry), none -> new ArrayDeque<>())
                .add(entry));
        return byWords;
    }

    private static Optional<Entry> take(Map<String, Deque<Entry>> entries, String words) {
        return Optional.ofNullable(entries.get(words)).map(Deque::poll);
    }

    private static String words(Entry entry) {
        return entry.source().cells().stream()
                .map(Cell::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(joining("\u001f"));
    }
}
