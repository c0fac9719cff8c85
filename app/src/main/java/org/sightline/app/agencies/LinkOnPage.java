package org.sightline.app.agencies;

import org.sightline.app.submissions.InWords;

/** A link of an agency, without its secret. */
public record LinkOnPage(AgencyLinks.Kept link, java.time.Instant now) {

    public long id() {
        return link.id();
    }

    public String made() {
        return "Made by " + link.madeBy() + " on " + InWords.moment(link.madeAt()) + ".";
    }

    public String state() {
        if (link.revoked()) {
            return "Taken back";
        }
        if (!link.expiresAt().isAfter(now)) {
            return "Ran out on " + InWords.moment(link.expiresAt());
        }
        return "Open until " + InWords.moment(link.expiresAt()) + ", used " + link.sent() + " of "
                + InWords.count(link.sends(), "time", "times");
    }

    public boolean isOpen() {
        return !link.revoked() && link.expiresAt().isAfter(now);
    }
}
