/**
 * {@code sightline match}: registers of people matched on their own, with no database: opened, their columns recognised,
 * matched by the engine of core, and written out with a report. Uses {@code commands}, {@code documents}, {@code intake}
 * and {@code names}.
 */
@NullMarked
package org.sightline.app.registers;

import org.jspecify.annotations.NullMarked;
