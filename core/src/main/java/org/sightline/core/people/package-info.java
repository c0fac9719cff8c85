/** The children and adults of a case, and who an entry means. Uses {@code calendar} and {@code entries}. */
@NullMarked
package org.sightline.core.people;

import org.jspecify.annotations.NullMarked;
