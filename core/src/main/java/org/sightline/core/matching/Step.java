package org.sightline.core.matching;

/**
 * What one field adds to the weight of a pair.
 *
 * @param field the field's heading
 * @param left the first record's value as it is compared; empty where it has none
 * @param says how the two compare, in plain words
 * @param adds by how much it changes the base-2 logarithm of the odds, after all fields before it
 */
public record Step(String field, String left, String right, String says, double adds) {}
