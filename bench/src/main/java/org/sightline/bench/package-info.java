/** The benchmarks whose figures the documents quote, each with the command that makes it. */
@NullMarked
package org.sightline.bench;

import org.jspecify.annotations.NullMarked;
