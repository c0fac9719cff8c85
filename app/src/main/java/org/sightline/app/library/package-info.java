/** The library of earlier reviews: the words by which what they ask for is found. Uses core, and no other package of app. */
@NullMarked
package org.sightline.app.library;

import org.jspecify.annotations.NullMarked;
