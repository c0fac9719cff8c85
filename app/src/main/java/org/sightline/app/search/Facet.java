package org.sightline.app.search;

/** By what a search can be narrowed. */
public enum Facet {
    YEAR,
    BOARD,
    AGE,
    HARM,
    THEME,
    AGENCY,
    KIND
}
