/**
 * Registers of people on their own: what their columns hold, told by headings and values, how columns of several registers
 * stand side by side, and how good a result is where the truth is known. Uses matching and calendar.
 */
@NullMarked
package org.sightline.core.registers;

import org.jspecify.annotations.NullMarked;
