package org.sightline.core.matching.identity;

/**
 * Where a record stands.
 *
 * @param own the person that the record came to by itself; it stays through merges, so that a merge can be undone
 * @param person the person it is of now: its own, or an older one that its own was merged into
 */
public record Belonging(PersonId own, PersonId person) {}
