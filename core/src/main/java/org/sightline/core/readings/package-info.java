/**
 * What the software reads in an entry, with the words that made it think so: kinds, sightings and flows, by
 * {@link org.sightline.core.readings.ReadEntries} from the {@link org.sightline.core.readings.Terms} of a data file.
 * Uses {@code entries} and {@code people}.
 */
@NullMarked
package org.sightline.core.readings;

import org.jspecify.annotations.NullMarked;
