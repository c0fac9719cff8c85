package org.sightline.core.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids made from file, part and row: {@code school-4}, or {@code school-2-4} where the file has several parts. The same
 * folder gives the same ids on every run.
 */
final class EntryIds {

    private final String stem;
    private final Set<String> used = new HashSet<>();

    EntryIds(String stem) {
        this.stem = stem;
    }

    /** @param part from 1; 0 where the file has only one */
    String next(int part, int row) {
        String id = part == 0 ? stem + "-" + row : stem + "-" + part + "-" + row;
        String unique = id;
        for (int again = 2; !used.add(unique); again++) {
            unique = id + "x" + again;
        }
        return unique;
    }

    /** A stem for every file of a folder: its name, with its ending or its folder where the name alone is not enough. */
    static Map<String, String> stems(List<String> files) {
        List<String> sorted = files.stream().distinct().sorted().toList();
        Map<String, String> stems = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        for (String file : sorted) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            int dot = name.lastIndexOf('.');
            String bare = slug(dot > 0 ? name.substring(0, dot) : name);
            List<String> candidates = isShared(bare, sorted) ? List.of(slug(name), slug(file)) : List.of(bare);
            stems.put(file, firstFree(candidates, used));
        }
        return stems;
    }

    private static boolean isShared(String bare, List<String> files) {
        return files.stream()
                        .map(file -> file.substring(file.lastIndexOf('/') + 1))
                        .map(name -> slug(name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name))
                        .filter(bare::equals)
                        .count()
                > 1;
    }

    private static String firstFree(List<String> candidates, Set<String> used) {
        for (String candidate : candidates) {
            if (used.add(candidate)) {
                return candidate;
            }
        }
        int again = 2;
        while (!used.add(candidates.getLast() + "x" + again)) {
            again++;
        }
        return candidates.getLast() + "x" + again;
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "file" : slug;
    }
}
