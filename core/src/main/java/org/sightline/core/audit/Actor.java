package org.sightline.core.audit;

/**
 * Who did something, as the record of that moment has it: names and roles change later, and this does not.
 *
 * @param name the account, or what acted where no person did: "nightly run"
 * @param role their role at that moment; blank where there was none
 */
public record Actor(String name, String role) {

    public Actor {
        name = Storable.text(name);
        role = Storable.text(role);
    }
}
