package org.sightline.app.members;

import java.util.List;
import org.sightline.app.cases.Moments;
import org.sightline.app.site.Site;

/** What the list of broken glass that waits to be checked shows. */
public record WaitingPage(Site site, List<BrokenGlass> waiting) {

    public String when(BrokenGlass broken) {
        return Moments.words(broken.since());
    }
}
