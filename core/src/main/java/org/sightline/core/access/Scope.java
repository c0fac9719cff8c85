package org.sightline.core.access;

/** Whose entries an allowed action may reach; PostgreSQL's row security is set from it. */
public sealed interface Scope {

    /** The entries of every agency of the case. */
    record EveryAgency() implements Scope {}

    /** One agency's own entries and no others. */
    record OwnAgency(String agency) implements Scope {}

    /** No entry of any agency: the action is about something else. */
    record NoEntries() implements Scope {}

    /** Whether it reaches the entries of this agency. */
    default boolean reaches(String agency) {
        return switch (this) {
            case EveryAgency every -> true;
            case OwnAgency own -> own.agency().equals(agency);
            case NoEntries none -> false;
        };
    }
}
