/** What an agency recorded and where it stands in that agency's file. Uses {@code calendar}. */
@NullMarked
package org.sightline.core.entries;

import org.jspecify.annotations.NullMarked;
