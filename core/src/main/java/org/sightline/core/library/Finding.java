package org.sightline.core.library;

/**
 * Something that a review found.
 *
 * @param page the page on which it begins
 * @param heading what it stands under
 * @param text in the review's own words, without its number; where it has a heading of its own, that is its first line
 */
public record Finding(int page, String heading, String text) {}
