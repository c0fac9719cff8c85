/** From an agency's own columns and words to entries. Uses {@code calendar}, {@code entries} and {@code people}. */
@NullMarked
package org.sightline.core.intake;

import org.jspecify.annotations.NullMarked;
