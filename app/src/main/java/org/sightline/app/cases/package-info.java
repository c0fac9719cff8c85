/**
 * Cases: the list of them, opening one, its overview, its people with their family tree and households. Other packages say
 * what waits in a case through {@code Waits}. Uses {@code access}, {@code database}, {@code documents}, {@code intake} (the
 * words for roles), {@code library.find}, {@code record} and {@code site}.
 */
@NullMarked
package org.sightline.app.cases;

import org.jspecify.annotations.NullMarked;
