/**
 * What the library's reviews teach, counted with how many of how many; the lists behind the counts, briefs for a team, and whether a
 * recommendation was made before and what became of it. Uses {@code access}, {@code database}, {@code documents}, {@code library},
 * {@code library.find}, {@code search} and {@code site}.
 */
@NullMarked
package org.sightline.app.library.learning;

import org.jspecify.annotations.NullMarked;
