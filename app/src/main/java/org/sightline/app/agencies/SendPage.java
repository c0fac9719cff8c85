package org.sightline.app.agencies;

import java.util.List;
import org.sightline.app.site.Site;
import org.sightline.app.submissions.InWords;

/** What the holder of a link sees first: what is asked for, where to send it, and what was sent. */
public record SendPage(
        Site site,
        String href,
        AgencyOnPage agency,
        long caseNumber,
        String words,
        AgencyLinksLeft left,
        String largest) {

    /** How long and how often a link is open yet. */
    public record AgencyLinksLeft(java.time.Instant until, int times) {

        public String says() {
            return "This link is open until " + InWords.moment(until) + ". Files can be sent by it "
                    + InWords.count(times, "more time", "more times") + ".";
        }
    }

    public boolean maySend() {
        return left.times() > 0;
    }

    public List<FileLine> files() {
        return agency.files();
    }
}
