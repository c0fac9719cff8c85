/**
 * A review as pages of blocks, and what is read in it: passages, what it says of itself, what it found, what it asks of whom, and
 * what it is about. Uses {@code calendar}, {@code entries} and {@code words}.
 */
@NullMarked
package org.sightline.core.library;

import org.jspecify.annotations.NullMarked;
