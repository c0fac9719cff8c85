package org.sightline.core.matching.identity;

import java.util.Comparator;

/**
 * The id of a person: the oldest record that the person began with, and how many persons had begun with that record by then.
 * Records are numbered in the order in which they came, so the smaller id is the older one. An id is never given twice.
 */
public record PersonId(long record, int turn) implements Comparable<PersonId> {

    private static final Comparator<PersonId> OLDER_FIRST =
            Comparator.comparingLong(PersonId::record).thenComparingInt(PersonId::turn);

    @Override
    public int compareTo(PersonId other) {
        return OLDER_FIRST.compare(this, other);
    }

    /** For example {@code p17}, or {@code p17-2} for the second person that began with record 17. */
    @Override
    public String toString() {
        return turn == 1 ? "p" + record : "p" + record + '-' + turn;
    }
}
