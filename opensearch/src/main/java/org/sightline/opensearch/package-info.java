/** A real OpenSearch node for tests of search, in a process of its own. */
@NullMarked
package org.sightline.opensearch;

import org.jspecify.annotations.NullMarked;
