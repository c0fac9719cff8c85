/**
 * Passages found by words and by meaning: the index, which is a cache that can be made again at any time, by Lucene in this process or
 * on an OpenSearch cluster, and the small language model that reads meaning, in this process. Uses no other package of app; of core:
 * explanation, search.
 */
@NullMarked
package org.sightline.app.search;

import org.jspecify.annotations.NullMarked;
