/**
 * Keeping the library: reports sent by people who may, what was read in them confirmed or corrected, rights changed, reports taken
 * down. Uses {@code access}, {@code database}, {@code documents}, {@code library} and {@code site}.
 */
@NullMarked
package org.sightline.app.library.keep;

import org.jspecify.annotations.NullMarked;
