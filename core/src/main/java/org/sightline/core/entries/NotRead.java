package org.sightline.core.entries;

import java.util.Optional;

/**
 * A file, or a row of one, that could not become an entry, and why.
 *
 * @param place where in the file; empty where it is about the whole file
 * @param why one clear sentence that says what is wrong and what to do
 * @param words what stood there, as far as it could be read; empty where nothing could
 * @param rows how many rows of the file it accounts for: 1 for a row, 0 for a remark about a file or about something
 *     that is no row, more where a block of rows was left unread; summed over a file it is that file's rows not read
 */
public record NotRead(String file, Optional<Place> place, String why, String words, int rows) {

    /** A row where there is a place, and otherwise a remark about the whole file. */
    public NotRead(String file, Optional<Place> place, String why, String words) {
        this(file, place, why, words, place.isPresent() ? 1 : 0);
    }
}
