/** Which pairs of records are worth comparing, and giving them, each once. Uses {@code matching.fields}. */
@NullMarked
package org.sightline.core.matching.blocks;

import org.jspecify.annotations.NullMarked;
