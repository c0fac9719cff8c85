/**
 * Who belongs to a case and for which agency, whether its agencies share, and looking in without belonging to it. Uses
 * {@code access}, {@code audit}, {@code cases}, {@code site} and {@code submissions}.
 */
@NullMarked
package org.sightline.app.members;

import org.jspecify.annotations.NullMarked;
