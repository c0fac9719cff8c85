/**
 * The children and adults of a case, and who an entry means.
 * Uses {@code calendar}, {@code entries} and {@code words}.
 */
@NullMarked
package org.sightline.core.people;

import org.jspecify.annotations.NullMarked;
