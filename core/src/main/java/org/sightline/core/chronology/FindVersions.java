package org.sightline.core.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.core.entries.Entry;

/**
 * Finds the files that are a later version of another: named alike but for a mark such as "v2", "(2)" or "amended", and
 * with at least half of the smaller one's rows in common. Files that are only named alike are left as two files.
 */
final class FindVersions {

    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");
    private static final Pattern MARK = Pattern.compile(
            "[ _-]*(?:\\((\\d{1,2})\\)|(?:v|ver|version|rev|revision)[ _.-]*(\\d{1,3})|(amended|revised|updated|final|new))$",
            Pattern.CASE_INSENSITIVE);

    private FindVersions() {}

    /**
     * A file and the one before it.
     *
     * @param later the file that counts
     * @param earlier the file that it replaces
     */
    record Version(String later, String earlier) {}

    /** @param entriesByFile the entries of every file that was read, by the file's name */
    static List<Version> among(Map<String, List<Entry>> entriesByFile) {
        Map<String, List<Named>> byStem = new LinkedHashMap<>();
        entriesByFile.keySet().stream()
                .sorted()
                .map(FindVersions::named)
                .forEach(named -> byStem.computeIfAbsent(named.stem(), none -> new ArrayList<>())
                        .add(named));
        List<Version> found = new ArrayList<>();
        for (List<Named> family : byStem.values()) {
            family.sort(Comparator.comparingInt(Named::order).thenComparing(Named::file));
            for (int i = 1; i < family.size(); i++) {
                String earlier = family.get(i - 1).file();
                String later = family.get(i).file();
                if (CompareVersions.mostlyAlike(
                        entriesByFile.getOrDefault(earlier, List.of()), entriesByFile.getOrDefault(later, List.of()))) {
                    found.add(new Version(later, earlier));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether the names are alike but for a mark, and the mark does not say that the first is the older one. */
    static boolean couldFollow(String file, String earlier) {
        Named later = named(file);
        Named before = named(earlier);
        return later.stem().equals(before.stem()) && later.order() >= before.order();
    }

    /** Whether the names are alike but for a mark. */
    static boolean isNamedAlike(String file, String other) {
        return named(file).stem().equals(named(other).stem());
    }

    private record Named(String file, String stem, int order) {}

    private static Named named(String file) {
        String stem = EXTENSION.matcher(file).replaceFirst("").strip();
        Matcher mark = MARK.matcher(stem);
        if (!mark.find()) {
            return new Named(file, stem.toLowerCase(Locale.UK), 1);
        }
        String number = mark.group(1) != null ? mark.group(1) : mark.group(2);
        int order = number == null ? Integer.MAX_VALUE : Integer.parseInt(number);
        return new Named(file, stem.substring(0, mark.start()).toLowerCase(Locale.UK), order);
    }
}
