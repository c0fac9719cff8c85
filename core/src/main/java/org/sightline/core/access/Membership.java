package org.sightline.core.access;

import java.util.Optional;

/**
 * That a person belongs to a case.
 *
 * @param agency the agency that they belong to it for; empty for those who work on the whole of it
 */
public record Membership(Optional<String> agency) {

    public Membership {
        if (agency.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("an agency without a name");
        }
    }

    /** Of the whole case. */
    public static Membership ofTheCase() {
        return new Membership(Optional.empty());
    }

    /** Of the case, for one agency. */
    public static Membership forAgency(String agency) {
        return new Membership(Optional.of(agency));
    }
}
