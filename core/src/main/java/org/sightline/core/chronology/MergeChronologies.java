package org.sightline.core.chronology;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sightline.core.people.Cast;

/** Brings every agency's lines into one order and links the events that more than one of them tells. */
public final class MergeChronologies {

    private MergeChronologies() {}

    /**
     * The merged chronology: the same whatever the order in which the lines arrive.
     *
     * @param title the case's name
     */
    public static Chronology merge(String title, Cast cast, Collection<Line> lines) {
        List<Line> inOrder = lines.stream()
                .sorted(Comparator.comparing(Line::entry, ChronologicalOrder.INSTANCE))
                .toList();
        return new Chronology(title, cast, inOrder, LinkSameEvents.in(cast, inOrder));
    }
}
