package org.sightline.core.library;

import java.util.Optional;

/**
 * Something that a review asks for: a recommendation, or a point that it says must improve.
 *
 * @param page the page on which it begins
 * @param heading what it stands under; empty where it stands in running text
 * @param text in the review's own words, without its number or bullet; a list that belongs to it stands on lines of its own
 * @param whom who is asked, where the review says so
 * @param byWhen by when, in the review's own words, where it says so
 */
public record Ask(int page, String heading, String text, Optional<String> whom, Optional<String> byWhen) {}
