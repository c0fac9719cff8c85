/**
 * From a folder of agencies' files to what they hold: what a file truly is, how it is opened safely, its grids of
 * cells; and the data files that say how they are understood. Reports of earlier reviews are opened the same way, as pages. Uses
 * core, and no other package of app.
 */
@NullMarked
package org.sightline.app.intake;

import org.jspecify.annotations.NullMarked;
