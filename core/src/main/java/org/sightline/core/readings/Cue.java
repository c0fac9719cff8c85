package org.sightline.core.readings;

/**
 * The words that made the software think so.
 *
 * @param words as they stand in the entry
 * @param start where they begin in {@link org.sightline.core.entries.Entry#text()}, or -1 where they stand in another
 *     cell, such as the category or the people
 * @param term the name of the term in the data file that matched
 */
public record Cue(String words, int start, String term) {}
