/**
 * The terms by which entries are read: the data files under {@code readings/}, loaded and checked by
 * {@link org.sightline.app.readings.LoadTerms}. Uses {@code core.readings} and {@code core.entries}.
 */
@NullMarked
package org.sightline.app.readings;

import org.jspecify.annotations.NullMarked;
