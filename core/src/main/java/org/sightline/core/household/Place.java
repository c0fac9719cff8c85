package org.sightline.core.household;

import java.util.List;

/**
 * Where a person stands in the tree.
 *
 * @param generation from 0, the oldest, downwards
 * @param column in half widths of a person, so that a child can stand between two parents
 * @param notRecorded the parents that nobody recorded: "father"
 */
public record Place(Member member, int generation, int column, List<String> notRecorded) {

    public Place {
        notRecorded = List.copyOf(notRecorded);
    }
}
