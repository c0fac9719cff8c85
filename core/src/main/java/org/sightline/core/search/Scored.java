package org.sightline.core.search;

/**
 * Something found, and how well it fits by one way of looking.
 *
 * @param item its number, the same in every ranking of one search
 */
public record Scored(int item, double score) {}
