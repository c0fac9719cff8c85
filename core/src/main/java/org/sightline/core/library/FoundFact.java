package org.sightline.core.library;

/**
 * Something that a review says of itself, with the words that say so.
 *
 * @param code what it is counted by: of an age its band, of an agency its sector, of a board what all its reviews share, of a
 *     date its EDTF; empty where it is not counted
 * @param value in words, as it is shown; ages that go over several bands are one fact for each, with the same value
 */
public record FoundFact(FactKind kind, String code, String value, int page, String passage) {}
