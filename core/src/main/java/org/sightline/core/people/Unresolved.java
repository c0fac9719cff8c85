package org.sightline.core.people;

import org.sightline.core.entries.Entry;

/**
 * A word for an adult whom nobody of the cast could be tied to.
 *
 * @param why what is known of who it may be
 */
record Unresolved(Entry entry, Role role, String words, String why) {

    /** Words that may be one person: every word for a partner, or one and the same word. */
    String sort() {
        return role.means() == Role.Means.PARTNER ? "partner" : role.name();
    }
}
