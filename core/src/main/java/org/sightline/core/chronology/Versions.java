package org.sightline.core.chronology;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.entries.Entry;

/**
 * Which files are a later version of another, and what changed.
 *
 * @param replaced the files whose rows no longer count because a later version came
 */
public record Versions(List<Revision> revisions, Set<String> replaced) {

    public Versions {
        revisions = List.copyOf(revisions);
        replaced = Set.copyOf(replaced);
    }

    /** @param entriesByFile the entries of every file that was read, by the file's name */
    public static Versions among(Map<String, List<Entry>> entriesByFile) {
        List<FindVersions.Version> found = FindVersions.among(entriesByFile);
        return new Versions(
                found.stream().map(version -> compare(version, entriesByFile)).toList(),
                found.stream().map(FindVersions.Version::earlier).collect(toSet()));
    }

    private static Revision compare(FindVersions.Version version, Map<String, List<Entry>> entriesByFile) {
        return CompareVersions.compare(
                version.later(),
                entriesByFile.getOrDefault(version.later(), List.of()),
                version.earlier(),
                entriesByFile.getOrDefault(version.earlier(), List.of()));
    }

    /** Whether two names are alike but for a mark such as "v2", "(2)" or "amended". */
    public static boolean areNamedAlike(String file, String other) {
        return FindVersions.isNamedAlike(file, other);
    }

    /**
     * Whether a file that has just come looks like a later version of one that came before: half of the smaller one's
     * rows stand in the other, and their names do not say that it is the older of the two.
     */
    public static boolean looksLater(String file, List<Entry> rows, String before, List<Entry> rowsBefore) {
        boolean older = FindVersions.isNamedAlike(file, before) && !FindVersions.couldFollow(file, before);
        return !older && CompareVersions.mostlyAlike(rowsBefore, rows);
    }
}
