package org.sightline.core.matching.model;

/**
 * Two fields that strangers agree on together more often than chance would have it: forenames and surnames come in the pairs
 * of a culture, postcodes lie in towns.
 *
 * @param first the number of a field in the schema
 * @param factor by how much more often strangers agree on both than the product of the two chances says
 */
public record Together(int first, int second, double factor) {}
