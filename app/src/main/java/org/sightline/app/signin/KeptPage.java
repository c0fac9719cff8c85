package org.sightline.app.signin;

import java.util.List;
import org.sightline.app.site.Site;

/** What somebody was sending when they were signed out. */
public record KeptPage(Site site, String action, List<Sent> fields) {

    /** One field as it was sent. */
    public record Sent(String name, String value) {

        /** Worth showing: what people typed rather than what pages need. */
        public boolean isTyped() {
            return !value.isBlank() && !name.equals("version");
        }
    }
}
