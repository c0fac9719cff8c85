package org.sightline.core.library;

/** A theme that is proposed for a review, with the sentence that speaks of it most plainly. */
public record FoundTheme(String code, int page, String sentence) {}
