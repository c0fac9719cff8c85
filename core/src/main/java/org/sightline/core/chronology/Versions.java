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
}
