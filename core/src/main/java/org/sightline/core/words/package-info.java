/** Words and phrases as they stand in what somebody wrote. Uses no other package. */
@NullMarked
package org.sightline.core.words;

import org.jspecify.annotations.NullMarked;
