/**
 * Records as matching sees them: which facts a register tells, values folded and numbered, rows packed. Uses no other
 * package.
 */
@NullMarked
package org.sightline.core.matching.fields;

import org.jspecify.annotations.NullMarked;
