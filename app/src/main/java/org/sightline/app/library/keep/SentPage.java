package org.sightline.app.library.keep;

import java.util.List;
import org.sightline.app.site.Site;

/** How far the reports of one sending have come. */
public record SentPage(Site site, List<Arrival> arrivals) {

    public int ended() {
        return (int) arrivals.stream()
                .filter(arrival -> arrival.state() != Arrival.State.WAITS)
                .count();
    }

    public boolean waits() {
        return ended() < arrivals.size();
    }

    public String sum() {
        String read = ended() + " of " + arrivals.size() + (arrivals.size() == 1 ? " report" : " reports") + " read";
        long not = arrivals.stream()
                .filter(arrival -> arrival.state() == Arrival.State.REFUSED)
                .count();
        return not == 0 ? read + "." : read + ", " + not + " of them not added.";
    }
}
