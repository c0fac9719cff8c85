package org.sightline.app.chronology;

import java.util.List;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.SeenIn;

/** What the picture needs to know of an entry. */
public interface Dot {

    String id();

    String agency();

    ApproximateDate happened();

    /** A few words that remind of what it tells. */
    String reminder();

    /** How people were seen by it, or looked for and not seen. */
    List<SeenIn> seen();
}
