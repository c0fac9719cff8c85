package org.sightline.core.chronology;

import java.util.List;

/**
 * One event that several agencies tell; every telling is kept.
 *
 * @param entries the ids of the entries that tell it, in the order of the chronology
 * @param why in plain words, why they were taken to be one event
 * @param differences where the tellings disagree
 */
public record SameEvent(List<String> entries, String why, List<Contradiction> differences) {

    public SameEvent {
        entries = List.copyOf(entries);
        differences = List.copyOf(differences);
    }
}
