/**
 * How long a case is kept, and by which rule. Uses {@code calendar}, {@code explanation}, {@code people} and {@code rulebook}.
 */
@NullMarked
package org.sightline.core.retention;

import org.jspecify.annotations.NullMarked;
