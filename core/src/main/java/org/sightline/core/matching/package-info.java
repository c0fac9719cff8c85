/**
 * Who is who: matching people across agencies. The batch over whole registers ({@code MatchRegisters}) and the single
 * record as it arrives ({@code Arrivals}). Uses {@code explanation} and every package inside this one.
 */
@NullMarked
package org.sightline.core.matching;

import org.jspecify.annotations.NullMarked;
