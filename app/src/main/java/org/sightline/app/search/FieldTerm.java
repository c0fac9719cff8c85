package org.sightline.app.search;

/** A term as a field of the index has it: an English word without its ending, or a pair of them. */
record FieldTerm(String field, String form) {

    /** A term, and how much it counts in a query. */
    record Weighed(FieldTerm term, double weight) {}
}
