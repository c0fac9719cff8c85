package org.sightline.core.readings;

import java.util.ArrayList;
import java.util.List;

/** Applies what people have said to what the software read, the latest word last and decisive. */
public final class Overrule {

    /** The term that stands on whatever a person added. */
    public static final String BY_A_PERSON = "said by a person";

    private Overrule() {}

    /** @param overrulings of this entry, oldest first */
    public static Reading with(List<Overruling> overrulings, Reading reading) {
        Reading read = reading;
        for (Overruling overruling : overrulings) {
            read = with(overruling, read);
        }
        return read;
    }

    private static Reading with(Overruling overruling, Reading reading) {
        List<KindRead> kinds = new ArrayList<>(reading.kinds());
        overruling.kind().ifPresent(kind -> {
            boolean already = reading.is(kind);
            if (!overruling.stands()) {
                kinds.removeIf(read -> read.kind() == kind);
            } else if (!already) {
                kinds.add(new KindRead(kind, said()));
            }
        });
        List<Sighting> sightings = new ArrayList<>(reading.sightings());
        overruling.child().ifPresent(child -> {
            sightings.removeIf(seen -> seen.child().equals(child));
            overruling.grade().ifPresent(grade -> sightings.add(new Sighting(child, grade, said())));
        });
        return new Reading(reading.entry(), reading.mentions(), kinds, sightings, reading.flows());
    }

    private static Cue said() {
        return new Cue("", -1, BY_A_PERSON);
    }
}
