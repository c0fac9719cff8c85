package org.sightline.app.chronology;

import java.util.List;
import java.util.Optional;
import org.sightline.core.chronology.Line;
import org.sightline.core.chronology.SameEvent;

/** What a page knows around one of its entries: where the others are, and what they tell of the same event. */
public interface Around {

    /** The address of an entry. */
    String link(String id);

    /** How people cite the entry in this place. */
    String cited(String id);

    /** The number of the agency's colour. */
    int colour(String agency);

    /** The entry, where this place can show it. */
    Optional<Line> line(String id);

    /** The events of more than one telling that the entry tells. */
    List<SameEvent> tellings(String id);
}
