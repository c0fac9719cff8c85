/**
 * From an agency's own columns and words to entries.
 * Uses {@code calendar}, {@code entries}, {@code people} and {@code words}.
 */
@NullMarked
package org.sightline.core.intake;

import org.jspecify.annotations.NullMarked;
