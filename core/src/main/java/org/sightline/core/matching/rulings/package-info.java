/**
 * What must be linked and what cannot be, whatever it weighs. Uses {@code matching.compare} and {@code matching.fields}.
 */
@NullMarked
package org.sightline.core.matching.rulings;

import org.jspecify.annotations.NullMarked;
