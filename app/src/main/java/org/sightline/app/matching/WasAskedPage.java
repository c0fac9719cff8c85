package org.sightline.app.matching;

import java.time.Instant;
import java.util.List;
import org.sightline.app.documents.DateWords;
import org.sightline.app.site.Site;

/**
 * Who asked who knows a child of a case.
 *
 * @param mayNote whether some of it is new, and the visitor can say that the case has seen it
 */
public record WasAskedPage(Site site, String href, List<WasAsked.Asking> askings, boolean mayNote) {

    public WasAskedPage {
        askings = List.copyOf(askings);
    }

    public String when(Instant moment) {
        return DateWords.of(moment);
    }
}
