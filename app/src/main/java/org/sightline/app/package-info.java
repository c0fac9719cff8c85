/** The command line: where a person starts. Uses every other package of app. */
@NullMarked
package org.sightline.app;

import org.jspecify.annotations.NullMarked;
