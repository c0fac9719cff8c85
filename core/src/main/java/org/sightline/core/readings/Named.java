package org.sightline.core.readings;

import java.util.List;

/**
 * A word of an entry that means somebody.
 *
 * @param people the names of those of the case whom it means; empty where nobody knows which child or adult it is
 */
record Named(boolean child, List<String> people) {}
