package org.sightline.core.matching;

/**
 * A record that may be of the same person as one that arrived.
 *
 * @param record its number
 * @param weighing what speaks for it and against it
 */
public record Candidate(int record, Weighing weighing) {}
