/**
 * The rule book as people write it: reads the YAML files of rules, checks them strictly, and lays an authority's own
 * over England's. Uses {@code core.rulebook}, {@code core.calendar} and {@code core.entries}.
 */
@NullMarked
package org.sightline.app.rulebook;

import org.jspecify.annotations.NullMarked;
