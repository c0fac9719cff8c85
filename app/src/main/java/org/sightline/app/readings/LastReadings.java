package org.sightline.app.readings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.entries.Entry;
import org.sightline.core.people.Cast;
import org.sightline.core.people.Mention;
import org.sightline.core.readings.Reading;

/**
 * What was read in the entries of a case the last time. An entry that is the same, in a case of the same people, is read
 * the same; only to spare the time of reading it again is this kept.
 */
public final class LastReadings {

    /** Nothing was read before. */
    public static final LastReadings NONE = new LastReadings(new Cast(List.of()), Map.of());

    private final Cast cast;
    private final Map<String, Read> byId;

    private LastReadings(Cast cast, Map<String, Read> byId) {
        this.cast = cast;
        this.byId = byId;
    }

    /** An entry and what was read in it before anybody overruled that. */
    record Read(Entry entry, Reading reading) {}

    static LastReadings of(Cast cast, List<Read> read) {
        Map<String, Read> byId = HashMap.newHashMap(read.size());
        read.forEach(one -> byId.put(one.entry().id(), one));
        return new LastReadings(cast, byId);
    }

    /** Those that still hold for a case of these people. */
    LastReadings in(Cast now) {
        return now.equals(cast) ? this : NONE;
    }

    Optional<Reading> of(Entry entry, List<Mention> mentions) {
        return Optional.ofNullable(byId.get(entry.id()))
                .filter(read ->
                        read.entry().equals(entry) && read.reading().mentions().equals(mentions))
                .map(Read::reading);
    }

    /** How many entries it holds. */
    public int size() {
        return byId.size();
    }
}
