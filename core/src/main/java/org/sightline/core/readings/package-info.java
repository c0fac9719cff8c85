/** What the software reads in an entry, with the words that made it think so. Uses {@code entries} and {@code people}. */
@NullMarked
package org.sightline.core.readings;

import org.jspecify.annotations.NullMarked;
