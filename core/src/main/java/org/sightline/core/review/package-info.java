/** The result of the main job, whole: what the documents are written from. Uses every other package of core. */
@NullMarked
package org.sightline.core.review;

import org.jspecify.annotations.NullMarked;
