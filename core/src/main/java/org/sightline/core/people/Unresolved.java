package org.sightline.core.people;

import java.util.Set;
import org.sightline.core.entries.Entry;

/**
 * A word for an adult whom nobody of the cast could be tied to.
 *
 * @param why what is known of who it may be
 */
record Unresolved(Entry entry, Role role, Spoken spoken, String why) {

    /** Small words that set somebody beside or against another: "with a man", "by an unknown male". */
    private static final Set<String> BESIDE = Set.of("and", "or", "with", "by", "to", "from", "against", "than", "for");

    private static final Set<String> OTHERS = Set.of("another", "several", "two", "men", "males", "visitors");

    String words() {
        return spoken.words();
    }

    /** Words that may be one person: every word for a partner, or one and the same word. */
    String sort() {
        return role.means() == Role.Means.PARTNER ? "partner" : role.name();
    }

    /** The same words, for somebody who is known to be in that role. */
    Unresolved as(Role known) {
        return new Unresolved(entry, known, spoken, why);
    }

    /** Whether the words show a man besides whoever else the row speaks of. */
    boolean isBesideAnother() {
        return (role.isUnknownMan() || role.means() == Role.Means.PARTNER)
                && (BESIDE.contains(spoken.before()) || spoken.saysAny(OTHERS));
    }
}
