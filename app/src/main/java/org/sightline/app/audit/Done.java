package org.sightline.app.audit;

import org.sightline.core.access.Action;

/**
 * What somebody did or wanted to do, as the audit tells it.
 *
 * @param what was read or changed
 * @param why by what right: as a member, or with the reason for which the glass was broken
 */
public record Done(Action action, String what, String why, boolean allowed) {

    public Done(Action action, String what, String why) {
        this(action, what, why, true);
    }

    /** The same, which they were not allowed to do. */
    public Done refused() {
        return new Done(action, what, why, false);
    }
}
