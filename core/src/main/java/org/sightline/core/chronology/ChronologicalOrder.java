package org.sightline.core.chronology;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sightline.core.entries.Entry;

/** The stated order of entries: total, and the same on every run. */
public final class ChronologicalOrder {

    /** The rule in words, shown wherever a chronology is shown. */
    public static final String RULE =
            "Entries stand by the earliest day they can mean; on the same day the more exact date"
                    + " comes first, then the earlier time, then the agency's name, the file and the row."
                    + " Entries without a date stand last.";

    public static final Comparator<Entry> INSTANCE = comparing(
                    (Entry entry) -> entry.happened().isUnknown())
            .thenComparing(entry -> entry.happened().earliest())
            .thenComparing(entry -> entry.happened().latest())
            .thenComparing(ChronologicalOrder::time, nullsFirst(naturalOrder()))
            .thenComparing(entry -> entry.agency().name())
            .thenComparing(entry -> entry.source().file())
            .thenComparing(entry -> entry.source().place().name())
            .thenComparingInt(entry -> entry.source().place().row())
            .thenComparing(Entry::id);

    private ChronologicalOrder() {}

    private static @Nullable LocalTime time(Entry entry) {
        return entry.happened().time().orElse(null);
    }
}
