/**
 * The library found and read: an index of its passages that is kept in step with the database, what they mean worked out in the
 * background, the search, and the pages on which a report is read. Uses {@code access}, {@code database}, {@code documents},
 * {@code library}, {@code record}, {@code search} and {@code site}.
 */
@NullMarked
package org.sightline.app.library.find;

import org.jspecify.annotations.NullMarked;
