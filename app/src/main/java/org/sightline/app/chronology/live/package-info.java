/**
 * The chronology of a shared case as pages: found again, looked at as a picture, list and table, followed to its sources,
 * gathered into episodes. Uses {@code chronology}, {@code access}, {@code database}, {@code documents}, {@code record},
 * {@code site} and {@code submissions}.
 */
@NullMarked
package org.sightline.app.chronology.live;

import org.jspecify.annotations.NullMarked;
