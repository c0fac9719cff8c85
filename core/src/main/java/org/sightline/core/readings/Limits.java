package org.sightline.core.readings;

import java.util.List;
import java.util.Set;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;

/**
 * Where a term may stand and in what company.
 *
 * @param fields the columns that its words may stand in
 * @param sectors the agencies that may say it; empty where any may
 * @param headers parts of the column's own heading, in lower case, one of which must be there; empty where any heading
 *     will do
 * @param whose whose matter it must be
 * @param with kinds of which the entry must be at least one; empty where it needs none. A term without phrases stands
 *     where the first of these kinds was read
 * @param without kinds of which the entry may be none
 * @param clause whether its cue is the whole part of the sentence rather than the words that matched
 */
public record Limits(
        Set<Field> fields,
        Set<Sector> sectors,
        List<String> headers,
        Whose whose,
        Set<Kind> with,
        Set<Kind> without,
        boolean clause) {

    public Limits {
        fields = Set.copyOf(fields);
        sectors = Set.copyOf(sectors);
        headers = List.copyOf(headers);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    /** Whether it can be decided only once the kinds of the entry are known. */
    boolean waitsForKinds() {
        return !with.isEmpty() || !without.isEmpty();
    }

    boolean allows(Set<Kind> kinds) {
        return (with.isEmpty() || with.stream().anyMatch(kinds::contains))
                && without.stream().noneMatch(kinds::contains);
    }
}
