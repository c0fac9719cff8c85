package org.sightline.app.signin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.app.site.Site;

/** What somebody was sending when they were signed out. */
public record KeptPage(Site site, String action, List<Sent> fields) {

    /** One field as it was sent. */
    public record Sent(String name, String value) {

        private static final Set<String> OF_THE_PAGE = Set.of("version", "seen", "next");

        /** Worth showing: what people typed rather than what pages need. */
        public boolean isTyped() {
            return !value.isBlank() && !name.startsWith("_") && !OF_THE_PAGE.contains(name);
        }

        /** "hold-reason" as "Hold reason": the field's own label is known to its page alone. */
        public String label() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1).replace('-', ' ');
        }
    }
}
