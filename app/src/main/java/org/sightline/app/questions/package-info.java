/** The questions as a page and as JSON, each with the rows behind it. Uses {@code documents}. */
@NullMarked
package org.sightline.app.questions;

import org.jspecify.annotations.NullMarked;
