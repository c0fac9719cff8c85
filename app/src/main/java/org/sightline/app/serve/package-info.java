/**
 * Sightline as a web application: the commands that start it, and its settings. Uses every other package.
 */
@NullMarked
package org.sightline.app.serve;

import org.jspecify.annotations.NullMarked;
