/**
 * The questions of a shared case: asked, answered, set aside, opened again, reported as wrong; and the readings that people
 * overrule. What people say is only ever added to. Uses {@code access}, {@code cases}, {@code documents}, {@code library.find},
 * {@code record}, {@code rulebook} and {@code site}.
 */
@NullMarked
package org.sightline.app.questions.live;

import org.jspecify.annotations.NullMarked;
