package org.sightline.app.members;

import java.util.List;
import org.sightline.app.cases.Moments;
import org.sightline.app.site.Field;
import org.sightline.app.site.Site;

/** What the page for checking one broken glass shows. */
public record CheckPage(Site site, BrokenGlass broken, List<String> lookedAt, boolean mayCheck) {

    public String since() {
        return Moments.words(broken.since());
    }

    public String until() {
        return Moments.words(broken.until());
    }

    public Field finding() {
        return Field.of("finding", "What you found")
                .hint("Was the reason good, and was only that looked at which it needed?");
    }
}
