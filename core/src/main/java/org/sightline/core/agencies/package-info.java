/**
 * What became of asking an agency for what it holds, as one explicit graph. Uses {@code explanation}.
 */
@NullMarked
package org.sightline.core.agencies;

import org.jspecify.annotations.NullMarked;
