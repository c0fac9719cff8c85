/**
 * Duties with dates, the two lenses they are seen through, and clocks that run by them. Uses {@code calendar},
 * {@code explanation} and the sectors of {@code entries}; holds no duty itself, for those are data.
 */
@NullMarked
package org.sightline.core.rulebook;

import org.jspecify.annotations.NullMarked;
