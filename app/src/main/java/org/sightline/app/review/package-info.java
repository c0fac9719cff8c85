/**
 * The main job: a folder of agencies' files in, one chronology and its questions out. It spans the other capabilities and
 * decides nothing itself. Uses {@code commands}, {@code intake}, {@code readings}, {@code rulebook}, {@code chronology} and {@code
 * questions}.
 */
@NullMarked
package org.sightline.app.review;

import org.jspecify.annotations.NullMarked;
