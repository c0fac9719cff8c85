/**
 * Running Sightline: backing up and restoring, deriving again, bringing cases up to date, how it is and what it has done.
 * Uses {@code access}, {@code audit}, {@code commands}, {@code database}, {@code record}, {@code rulebook} and
 * {@code site}.
 */
@NullMarked
package org.sightline.app.operations;

import org.jspecify.annotations.NullMarked;
