/** A review as pages of blocks, and what is read in it: passages, and what it asks of whom. Uses words. */
@NullMarked
package org.sightline.core.library;

import org.jspecify.annotations.NullMarked;
