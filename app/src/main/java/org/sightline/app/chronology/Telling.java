package org.sightline.app.chronology;

import java.util.List;
import java.util.Optional;
import org.sightline.app.documents.DateWords;
import org.sightline.core.chronology.Contradiction;
import org.sightline.core.chronology.SameEvent;

/**
 * The same event as other entries tell it, beside the entry that the reader is at.
 *
 * @param why why the entries were taken to be one event
 * @param others the other entries
 * @param differences where they disagree, side by side
 */
public record Telling(String why, List<Other> others, List<Difference> differences) {

    /**
     * Another entry, to go to.
     *
     * @param colour the number of the agency's colour
     */
    public record Other(String link, String agency, int colour, String date) {}

    /** One matter on which they differ, with what each says. */
    public record Difference(String says, List<Side> sides) {}

    /** What one entry says about it, in its own words. */
    public record Side(Other who, String words) {}

    static Telling of(EntryOnPage entry, SameEvent event) {
        Around around = entry.around();
        List<Other> others = event.entries().stream()
                .filter(id -> !id.equals(entry.id()))
                .flatMap(id -> other(around, id).stream())
                .toList();
        List<Difference> differences = event.differences().stream()
                .map(difference -> difference(around, difference))
                .toList();
        return new Telling(event.why(), others, differences);
    }

    private static Difference difference(Around around, Contradiction contradiction) {
        List<Side> sides = contradiction.tellings().stream()
                .flatMap(telling -> other(around, telling.entry()).map(who -> new Side(who, telling.words())).stream())
                .toList();
        return new Difference(contradiction.says(), sides);
    }

    private static Optional<Other> other(Around around, String id) {
        return around.line(id)
                .map(line -> new Other(
                        around.link(id),
                        line.agency().name(),
                        around.colour(line.agency().name()),
                        DateWords.of(line.happened())));
    }
}
