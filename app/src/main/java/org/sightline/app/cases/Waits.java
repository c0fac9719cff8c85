package org.sightline.app.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sightline.app.access.Permit;
import org.sightline.app.site.Link;

/** Knows what waits for somebody in a case; each capability says it for itself, and the overview shows all of it. */
public interface Waits {

    /**
     * Each as words that lead to where it is done: "2 files wait to be checked". Empty where nothing waits; without an address
     * where this person can not do it.
     */
    List<Link> in(Permit permit);

    /** Of many cases at once, each in few words for the list of them: "2 files to check". Only of those where it waits. */
    default Map<Long, String> inShort(Permit permit, Collection<Long> cases) {
        return Map.of();
    }
}
