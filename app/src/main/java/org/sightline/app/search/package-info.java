/**
 * Passages found by words and by meaning: the Lucene index, which is a cache that can be made again at any time, and the small
 * language model that reads meaning, in this process. Uses no other package of app; of core: explanation, search.
 */
@NullMarked
package org.sightline.app.search;

import org.jspecify.annotations.NullMarked;
