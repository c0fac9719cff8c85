package org.sightline.core.access;

import java.util.Optional;

/** Whether somebody of a role can belong to a case, and for one agency or for the whole of it. */
public final class MayJoin {

    private MayJoin() {}

    /** Why not, in one sentence; empty where they can. */
    public static Optional<String> obstacle(Role role, boolean forAnAgency) {
        return switch (role) {
            case AUDITOR, ADMINISTRATOR ->
                Optional.of("A person with the role " + role.label() + " belongs to no case.");
            case AGENCY_AUTHOR ->
                forAnAgency ? Optional.empty() : Optional.of("Say for which agency this author writes.");
            case LEAD_REVIEWER, BUSINESS_MANAGER, PANEL_MEMBER, PRACTITIONER, MANAGER -> Optional.empty();
        };
    }
}
