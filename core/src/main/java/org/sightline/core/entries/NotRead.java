package org.sightline.core.entries;

import java.util.Optional;

/**
 * A file, or a row of one, that could not become an entry, and why.
 *
 * @param place where in the file; empty where the whole file could not be read
 * @param why one clear sentence that says what is wrong and what to do
 * @param words what stood there, as far as it could be read; empty where nothing could
 */
public record NotRead(String file, Optional<Place> place, String why, String words) {}
