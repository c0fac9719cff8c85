/** Made-up registers of people with the truth known, and how well a matching of them did. Uses nothing of Sightline itself. */
@NullMarked
package org.sightline.bench.registers;

import org.jspecify.annotations.NullMarked;
