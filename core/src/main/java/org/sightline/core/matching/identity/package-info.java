/**
 * Who was who, and when: ids of persons that stay while records are linked and parted, what people decided about two records,
 * and seals that nothing is linked across. Uses nothing.
 */
@NullMarked
package org.sightline.core.matching.identity;

import org.jspecify.annotations.NullMarked;
