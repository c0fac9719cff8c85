/**
 * How long a case is kept, legal hold, and disposal by two people. Uses {@code access}, {@code cases}, {@code database}, {@code documents},
 * {@code record}, {@code rulebook} and {@code site}.
 */
@NullMarked
package org.sightline.app.retention;

import org.jspecify.annotations.NullMarked;
