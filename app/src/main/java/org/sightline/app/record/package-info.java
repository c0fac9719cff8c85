/**
 * The record and what is made from it: entries as they were sent, the chronology, readings and questions derived from them, and
 * how those are made again. Uses {@code access}, {@code database}, {@code intake}, {@code readings} and {@code rulebook}.
 */
@NullMarked
package org.sightline.app.record;

import org.jspecify.annotations.NullMarked;
