/** What a search weighs: text as the pieces that a language model reads, and two rankings made into one. Uses: explanation. */
@NullMarked
package org.sightline.core.search;

import org.jspecify.annotations.NullMarked;
