/** How a number or a day that a person sees was arrived at. Uses no other package. */
@NullMarked
package org.sightline.core.explanation;

import org.jspecify.annotations.NullMarked;
