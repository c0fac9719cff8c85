/**
 * Takes a case out of Sightline as documents: whole, as known on a day, as known to an agency, one agency's rows, or an episode. Uses
 * {@code access}, {@code cases}, {@code chronology}, {@code documents}, {@code questions}, {@code record}, {@code rulebook}
 * and {@code site}.
 */
@NullMarked
package org.sightline.app.exports;

import org.jspecify.annotations.NullMarked;
