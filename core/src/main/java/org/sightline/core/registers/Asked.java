package org.sightline.core.registers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was said on the command line of the columns; it beats every heading.
 *
 * @param holds what a column holds, by its folded heading
 * @param truth the folded heading of the column that says who a person truly is
 * @param groups the folded headings of columns that people are counted by
 */
public record Asked(Map<String, Holds> holds, Optional<String> truth, Set<String> groups) {

    /** Nothing was said. */
    public static final Asked NOTHING = new Asked(Map.of(), Optional.empty(), Set.of());

    public Asked {
        holds = Map.copyOf(holds);
        groups = Set.copyOf(groups);
    }

    /** The heading as it is compared here. */
    public static String folded(String heading) {
        return HeadingTerms.folded(heading);
    }
}
