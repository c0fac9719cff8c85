package org.sightline.core.matching.model;

/**
 * How many pairs of records there are, found by a rule or not.
 *
 * @param records how many records
 * @param within pairs of one register; 0 where no register holds a person twice
 * @param across pairs of two registers
 */
public record AllPairs(long records, double within, double across) {}
