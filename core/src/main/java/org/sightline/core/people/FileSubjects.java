package org.sightline.core.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.core.words.Phrases;

/** Whom each file is about: a title says so, or it is the only child of the case, or nearly all of the file's names are. */
final class FileSubjects {

    /** Three in four of the times that the file names a child. */
    private static final int OF = 4;

    private static final int MOST = 3;

    private final Map<String, FileSubject> byFile = new HashMap<>();

    private FileSubjects() {}

    /** @param titles by file name, the words of its titles */
    static FileSubjects of(List<SpokenRow> rows, Cast cast, Map<String, String> titles, Phrases<Meaning> vocabulary) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (SpokenRow row : rows) {
            Map<String, Integer> count =
                    counts.computeIfAbsent(row.entry().source().file(), file -> new LinkedHashMap<>());
            row.childrenNamed().forEach(child -> count.merge(child.name(), 1, Integer::sum));
        }
        FileSubjects subjects = new FileSubjects();
        counts.forEach((file, count) -> {
            List<Person> titled = titled(titles.getOrDefault(file, ""), vocabulary);
            subjects.byFile.put(
                    file,
                    titled.isEmpty() ? untitled(cast, count) : new FileSubject(titled, "the file is about", true));
        });
        return subjects;
    }

    FileSubject of(String file) {
        return byFile.getOrDefault(file, FileSubject.NONE);
    }

    private static List<Person> titled(String title, Phrases<Meaning> vocabulary) {
        return Spoken.in(title, vocabulary, Witnesses.NONE).stream()
                .flatMap(spoken -> spoken.child().stream())
                .distinct()
                .toList();
    }

    private static FileSubject untitled(Cast cast, Map<String, Integer> count) {
        if (cast.children().size() == 1) {
            return new FileSubject(cast.children(), "the only child of the case", false);
        }
        int all = count.values().stream().mapToInt(Integer::intValue).sum();
        return count.entrySet().stream()
                .filter(child -> child.getValue() * OF >= all * MOST)
                .findFirst()
                .flatMap(child -> cast.named(child.getKey()))
                .map(child -> new FileSubject(List.of(child), "the child whom the file mostly names", false))
                .orElse(FileSubject.NONE);
    }
}
