package org.sightline.core.readings;

/** Whose matter the words of a term must be. */
public enum Whose {
    /** It does not matter. */
    ANYONE,
    /** A child's: the bruise is on a child, it is a child who was seen. */
    CHILD,
    /** An adult's: it is an adult who drank. */
    ADULT,
    /** A child's appointment: the clinic, check or vaccine was for a child, whoever failed to come. */
    CHILD_APPOINTMENT,
    /** An adult's own appointment. */
    ADULT_APPOINTMENT
}
