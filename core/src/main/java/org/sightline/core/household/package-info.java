/**
 * Who is whose in a family: ties between people, and the family tree laid out for drawing, with what is not recorded said
 * as plainly as what is. Uses {@code calendar}.
 */
@NullMarked
package org.sightline.core.household;

import org.jspecify.annotations.NullMarked;
