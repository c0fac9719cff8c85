/** Duties with dates, and clocks that run by them. Uses {@code calendar} and {@code explanation}. */
@NullMarked
package org.sightline.core.rulebook;

import org.jspecify.annotations.NullMarked;
