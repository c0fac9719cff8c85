package org.sightline.app.record;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.app.readings.LastReadings;

/**
 * The cases that were derived last, so that a case to which rows are added is not read again as a whole. It may lose any of
 * them at any time: what is derived is the same without it.
 */
final class LastDerived {

    /** The entries that are kept of all cases together: a few hundred megabytes at most. */
    private static final int MOST_ENTRIES = 120_000;

    private static final Known NOTHING = new Known(Map.of(), LastReadings.NONE);

    private final LinkedHashMap<Long, Known> byCase = new LinkedHashMap<>(16, 0.75f, true);
    private int entries;

    /** What is known of a case: its entries by id, and what was read in them. */
    record Known(Map<String, Entries.Counted> entries, LastReadings readings) {}

    synchronized Known of(long caseNumber) {
        return byCase.getOrDefault(caseNumber, NOTHING);
    }

    synchronized void keep(long caseNumber, List<Entries.Counted> counted, LastReadings readings) {
        Map<String, Entries.Counted> byId = HashMap.newHashMap(counted.size());
        counted.forEach(one -> byId.put(one.entry().id(), one));
        forget(byCase.remove(caseNumber));
        if (byId.size() > MOST_ENTRIES) {
            return;
        }
        byCase.put(caseNumber, new Known(byId, readings));
        entries += byId.size();
        Iterator<Known> longestUnused = byCase.values().iterator();
        while (entries > MOST_ENTRIES) {
            forget(longestUnused.next());
            longestUnused.remove();
        }
    }

    synchronized void forget(long caseNumber) {
        forget(byCase.remove(caseNumber));
    }

    private void forget(@Nullable Known known) {
        entries -= known == null ? 0 : known.entries().size();
    }
}
