/** How alike two records are, field by field. Uses {@code matching.fields}. */
@NullMarked
package org.sightline.core.matching.compare;

import org.jspecify.annotations.NullMarked;
