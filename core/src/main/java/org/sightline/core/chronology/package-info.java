/** The entries in order, the same event told twice, who knew what and when. Uses {@code calendar}, {@code entries}, {@code people} and {@code readings}. */
@NullMarked
package org.sightline.core.chronology;

import org.jspecify.annotations.NullMarked;
