package org.sightline.core.matching.compare;

import java.util.List;

/**
 * Compares two values of one fact. What comes out is a level: 0 where one of them is not known, then from "differ" upwards
 * the more alike; {@link #same} is the level of values that are the same.
 */
interface Compares {

    /** @return the level, from 0 to the number of {@link #levels} less one */
    int level(int a, int b);

    /** What each level is called, the first one for level 0. */
    List<String> levels();

    /** The level of values that are the same. */
    int same();
}
