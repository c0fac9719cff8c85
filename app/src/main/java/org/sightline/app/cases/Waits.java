package org.sightline.app.cases;

import java.util.List;
import org.sightline.app.access.Permit;
import org.sightline.app.site.Link;

/** Knows what waits for somebody in a case; each capability says it for itself, and the overview shows all of it. */
public interface Waits {

    /** Each as words that lead to where it is done: "2 files wait to be checked". Empty where nothing waits. */
    List<Link> in(Permit permit);
}
