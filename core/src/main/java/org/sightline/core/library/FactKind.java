package org.sightline.core.library;

/** What can be read of a review as a whole. */
public enum FactKind {
    TITLE,
    BOARD,
    TYPE,
    AGE,
    SEX,
    HARM,
    PUBLISHED,
    AGENCY,
    AUTHOR
}
