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

    // Plain loops: questions ask these of every line, many times over, and a stream costs more than the lists it walks.

    public boolean is(Kind kind) {
        for (KindRead read : kinds) {
            if (read.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    public boolean mentions(String person) {
        for (Mention mention : mentions) {
            if (mention.person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the entry tells can have happened to this person: not of a child who only tells of another. */
    public boolean isAbout(String person) {
        for (Mention mention : mentions) {
            if (mention.isSubject() && mention.person().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /** The best grade at which the child was seen; empty where the entry does not say. */
    public Optional<SightingGrade> sightingOf(String child) {
        SightingGrade best = null;
        for (Sighting sighting : sightings) {
            if (sighting.child().equals(child)
                    && (best == null || sighting.grade().atLeast(best))) {
                best = sighting.grade();
            }
        }
        return Optional.ofNullable(best);
    }
}
