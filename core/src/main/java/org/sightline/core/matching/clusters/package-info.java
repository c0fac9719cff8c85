/**
 * From weighed pairs to people. Uses {@code matching.compare}, {@code matching.fields},
 * {@code matching.model} and {@code matching.rulings}.
 */
@NullMarked
package org.sightline.core.matching.clusters;

import org.jspecify.annotations.NullMarked;
