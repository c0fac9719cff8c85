package org.sightline.core.matching.rulings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people have decided of pairs, and which records stand apart behind a seal. No model overrides it.
 *
 * @param same pairs that are one person, as {@link #key}
 * @param different pairs that are two people
 * @param sealed by record, the seal behind which it stands: it is linked with none that stands elsewhere
 */
public record Decisions(Set<Long> same, Set<Long> different, Map<Integer, Integer> sealed) {

    /** Nobody has decided anything. */
    public static final Decisions NONE = new Decisions(Set.of(), Set.of(), Map.of());

    public Decisions {
        same = new HashSet<>(same);
        different = new HashSet<>(different);
        sealed = new HashMap<>(sealed);
    }

    /** The two ordinals in one number, whichever comes first. */
    public static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** The smaller ordinal of a pair. */
    public static int first(long key) {
        return (int) (key >>> 32);
    }

    /** The larger ordinal of a pair. */
    public static int second(long key) {
        return (int) key;
    }

    boolean isEmpty() {
        return same.isEmpty() && different.isEmpty() && sealed.isEmpty();
    }

    boolean areApart(int a, int b) {
        return !sealed.isEmpty() && !sealed.getOrDefault(a, 0).equals(sealed.getOrDefault(b, 0));
    }
}
