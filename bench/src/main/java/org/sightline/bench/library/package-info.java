/** How well reviews are read, and how fast: what they ask for, against reports that a person labelled. */
@NullMarked
package org.sightline.bench.library;

import org.jspecify.annotations.NullMarked;
