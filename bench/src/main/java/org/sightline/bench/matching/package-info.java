/** How well and how fast people are matched: on made registers, and on public labelled data where it is there. */
@NullMarked
package org.sightline.bench.matching;

import org.jspecify.annotations.NullMarked;
