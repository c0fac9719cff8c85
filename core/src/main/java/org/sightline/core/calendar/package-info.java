/** Dates as people know them, England's working days and bank holidays. Uses no other package. */
@NullMarked
package org.sightline.core.calendar;

import org.jspecify.annotations.NullMarked;
