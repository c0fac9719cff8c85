/**
 * The PostgreSQL that Sightline brings along and starts by itself: its programs, its folder, its passwords, its start and
 * its end. Uses no other package of app.
 */
@NullMarked
package org.sightline.app.database;

import org.jspecify.annotations.NullMarked;
