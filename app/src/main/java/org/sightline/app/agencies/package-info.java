/**
 * Who was asked for what they hold, who answered and who did not, and the links by which an agency answers. Uses
 * {@code access}, {@code cases}, {@code intake}, {@code site} and {@code submissions}.
 */
@NullMarked
package org.sightline.app.agencies;

import org.jspecify.annotations.NullMarked;
