/**
 * What every document we write has in common: words for dates, colours for agencies, where an entry stands, and how a
 * file gets whole to the disk. Uses no other package of app.
 */
@NullMarked
package org.sightline.app.documents;

import org.jspecify.annotations.NullMarked;
