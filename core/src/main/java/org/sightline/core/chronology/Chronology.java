package org.sightline.core.chronology;

import java.util.List;
import org.sightline.core.people.Cast;

/**
 * The entries about a child or a household, in order, with what was read in them.
 *
 * @param title the case's name
 * @param lines in the order of {@link ChronologicalOrder}
 * @param sameEvents the events that more than one entry tells
 */
public record Chronology(String title, Cast cast, List<Line> lines, List<SameEvent> sameEvents) {

    public Chronology {
        lines = List.copyOf(lines);
        sameEvents = List.copyOf(sameEvents);
    }

    public List<Line> about(String person) {
        return lines.stream().filter(line -> line.about(person)).toList();
    }
}
