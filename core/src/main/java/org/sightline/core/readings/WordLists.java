package org.sightline.core.readings;

/** The names of word lists that the reading itself uses; every other list serves phrases only. */
final class WordLists {

    /** Words for a child; the names of the case's children are added to them. */
    static final String CHILD = "child";
    /** Words for an adult of the family or household; the names of the case's adults are added to them. */
    static final String ADULT = "adult";
    /** What looks like a person and is none: "child protection", "parents' evening". */
    static final String NOBODY = "nobody";
    /** Words for an agency or one of its workers. */
    static final String AGENCY = "agency";
    /** Verbs of telling: whoever stands before one is the teller, not the one told of. */
    static final String SAYS = "says";
    /** Verbs of telling a thing of somebody: "Robin says that Wren is ill" speaks of Wren, whom nobody saw. */
    static final String TELLS_OF = "tells of";
    /** What shows that an appointment is a child's. */
    static final String CHILD_APPOINTMENT = "child appointment";
    /** What shows that an appointment is an adult's own. */
    static final String ADULT_APPOINTMENT = "adult appointment";
    /** Words at which a turn of meaning ends: "but". */
    static final String BUT = "but";
    /** Words that show that the writer went on to see for himself: "visited". */
    static final String IN_PERSON = "in person";
    /** Words that a gap in a phrase may not pass over: "not". */
    static final String STOPS_A_GAP = "stops a gap";
    /** Any number; needs no list. */
    static final String NUMBER = "number";
    /** All of a cell; needs no list. */
    static final String ANYTHING = "anything";

    private WordLists() {}
}
