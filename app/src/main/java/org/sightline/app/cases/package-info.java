/**
 * Cases: the list of them, opening one, its people. Uses {@code access}, {@code record} and {@code site}.
 */
@NullMarked
package org.sightline.app.cases;

import org.jspecify.annotations.NullMarked;
