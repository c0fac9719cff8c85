/**
 * The audit as a chain: every line carries the hash of the one before it, so that whoever holds a copy of the last hash
 * can tell whether any line was altered, taken out, moved or put in. Uses nothing.
 */
@NullMarked
package org.sightline.core.audit;

import org.jspecify.annotations.NullMarked;
