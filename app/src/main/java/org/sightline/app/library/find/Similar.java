package org.sightline.app.library.find;

import java.util.List;
import java.util.Optional;

/**
 * A review that is like another one, and in what.
 *
 * @param shares what both are about, in words
 * @param near what it found or asked for that is nearest to something that the other did
 */
public record Similar(ReportHead head, List<String> shares, Optional<Near> near) {

    public Similar {
        shares = List.copyOf(shares);
    }

    /** A finding or a recommendation. */
    public record Near(int page, String text) {}

    /** In one sentence; nearness in meaning is said where nothing else is shared, and not called likeness. */
    public String why() {
        return shares.isEmpty()
                ? "Among the nearest in meaning as a whole."
                : "Both: " + String.join("; ", shares) + ".";
    }
}
