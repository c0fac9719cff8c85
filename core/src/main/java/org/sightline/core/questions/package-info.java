/** What a reviewer would ask: the chronology held against the rule book. Uses every other package of core but {@code intake}. */
@NullMarked
package org.sightline.core.questions;

import org.jspecify.annotations.NullMarked;
