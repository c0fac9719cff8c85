package org.sightline.core.readings;

import java.util.List;
import java.util.Optional;
import org.sightline.core.people.Mention;

/**
 * What the software reads in one entry. A person can overrule it; the entry itself never changes.
 *
 * @param entry the entry's id
 * @param mentions whom the entry is about or speaks of
 * @param flows information that the entry says was passed between agencies
 */
public record Reading(
        String entry, List<Mention> mentions, List<KindRead> kinds, List<Sighting> sightings, List<Flow> flows) {

    public Reading {
        mentions = List.copyOf(mentions);
        kinds = List.copyOf(kinds);
        sightings = List.copyOf(sightings);
        flows = List.copyOf(flows);
    }

    public boolean is(Kind kind) {
        return kinds.stream().anyMatch(read -> read.kind() == kind);
    }

    public boolean mentions(String person) {
        return mentions.stream().anyMatch(mention -> mention.person().equals(person));
    }

    /** Whether what the entry tells can have happened to this person: not of a child who only tells of another. */
    public boolean isAbout(String person) {
        return mentions.stream()
                .anyMatch(mention -> mention.isSubject() && mention.person().equals(person));
    }

    /** The best grade at which the child was seen; empty where the entry does not say. */
    public Optional<SightingGrade> sightingOf(String child) {
        return sightings.stream()
                .filter(sighting -> sighting.child().equals(child))
                .map(Sighting::grade)
                .max(SightingGrade::compareTo);
    }
}
