package org.sightline.app.access;

import java.io.Serializable;
import org.sightline.core.access.Role;
import org.sightline.core.audit.Actor;

/**
 * Somebody who is signed in.
 *
 * @param account the number of the account
 * @param name as pages and the audit show it
 */
public record Visitor(long account, String login, String name, Role role) implements Serializable {

    /** As the audit tells of them: two people may have one name, but not one login. */
    public Actor actor() {
        return new Actor(name + " (" + login + ")", role.label());
    }
}
