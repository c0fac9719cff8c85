/** How well and how fast passages are found: on public sets whose right answers are known, and on made-up passages. */
@NullMarked
package org.sightline.bench.search;

import org.jspecify.annotations.NullMarked;
