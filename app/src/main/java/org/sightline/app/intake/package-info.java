/** From the files of a folder to what they hold, and the data files that say how they are understood. Uses core. */
@NullMarked
package org.sightline.app.intake;

import org.jspecify.annotations.NullMarked;
