package org.sightline.core.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.entries.Sector;

/**
 * A finding or a recommendation with what it is about.
 *
 * @param heading what it stands under
 * @param whom who is asked, where it says so; of a recommendation only
 * @param byWhen in the review's own words; of a recommendation only
 * @param themes the codes of the themes that it speaks of itself
 * @param sectors whom it asks, or of a finding whom it names
 */
public record FoundLesson(
        Kind kind,
        int page,
        String heading,
        String text,
        Optional<String> whom,
        Optional<String> byWhen,
        List<String> themes,
        Set<Sector> sectors) {

    /** What a lesson can be. */
    public enum Kind {
        FINDING,
        RECOMMENDATION
    }

    public FoundLesson {
        themes = List.copyOf(themes);
        sectors = Set.copyOf(sectors);
    }
}
