package org.sightline.app.library.export;

import java.time.Instant;
import org.sightline.app.documents.DateWords;

/** A key as its owner sees it; the key itself is told nowhere. */
public record KeyOnPage(long id, String name, String made, String standing, boolean opens) {

    static KeyOnPage of(LibraryKeys.Kept kept, Instant now) {
        String until = DateWords.of(kept.expiresAt());
        return new KeyOnPage(
                kept.id(),
                kept.name(),
                DateWords.of(kept.madeAt()),
                kept.ended() ? "ended" : kept.opens(now) ? "open until " + until : "over since " + until,
                kept.opens(now));
    }
}
