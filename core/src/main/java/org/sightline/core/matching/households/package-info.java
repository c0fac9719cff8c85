/**
 * The household that somebody is of who is known by a first name only. Uses {@code matching.fields}.
 */
@NullMarked
package org.sightline.core.matching.households;

import org.jspecify.annotations.NullMarked;
