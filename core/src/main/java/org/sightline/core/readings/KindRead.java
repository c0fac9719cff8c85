package org.sightline.core.readings;

/** One kind that an entry was read as, and the words for it. */
public record KindRead(Kind kind, Cue cue) {}
