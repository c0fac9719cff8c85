/**
 * The library taken out: as CSV, JSON and BibTeX, as a feed of what was added, and for programs through a read-only API; and the keys by
 * which programs come in. Uses {@code access}, {@code accounts}, {@code database}, {@code documents}, {@code library},
 * {@code library.learning} and {@code site}.
 */
@NullMarked
package org.sightline.app.library.export;

import org.jspecify.annotations.NullMarked;
