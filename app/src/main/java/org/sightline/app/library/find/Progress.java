package org.sightline.app.library.find;

import java.util.Optional;

/**
 * How far the library can be searched.
 *
 * @param reports that may be shown today
 * @param searchable those of them that are found by their words
 * @param meant those that were read for what they mean, too
 */
public record Progress(int reports, int searchable, int meant) {

    static final Progress NOT_BEGUN = new Progress(0, 0, 0);

    /** A sentence for whoever searches, where something is still missing. */
    public Optional<String> says() {
        if (searchable < reports) {
            return Optional.of(
                    searchable + " of " + reports + " reports can be searched yet. The others follow by themselves.");
        }
        return meant < reports
                ? Optional.of("All " + reports + " reports can be searched by their words; " + meant
                        + " of them by what they mean, too. The others follow by themselves.")
                : Optional.empty();
    }
}
