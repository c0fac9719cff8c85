package org.sightline.core.readings;

/** How well one child was seen, by one entry. */
public record Sighting(String child, SightingGrade grade, Cue cue) {}
