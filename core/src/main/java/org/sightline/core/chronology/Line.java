package org.sightline.core.chronology;

import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.entries.Agency;
import org.sightline.core.entries.Entry;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.Reading;

/** One line of a chronology: an entry and what was read in it. */
public record Line(Entry entry, Reading reading) {

    public String id() {
        return entry.id();
    }

    public Agency agency() {
        return entry.agency();
    }

    public ApproximateDate happened() {
        return entry.happened();
    }

    public boolean is(Kind kind) {
        return reading.is(kind);
    }

    /** Whether it is about this person, and not only told by them. */
    public boolean about(String person) {
        return reading.isAbout(person);
    }
}
