package org.sightline.core.access;

import java.util.Optional;

/**
 * How a person stands to a case at this moment: all that a decision rests on.
 *
 * @param brokeGlass whether they broke the glass of this case and its time is not over
 * @param restricted whether the case is hidden from all but its members
 * @param shares whether the case lets its agencies see one another's entries
 * @param nobodyRuns whether nobody is left who may say who belongs to the case
 * @param disposedOf whether what the case held was disposed of
 */
public record Standing(
        Role role,
        Optional<Membership> membership,
        boolean brokeGlass,
        boolean restricted,
        boolean shares,
        boolean nobodyRuns,
        boolean disposedOf) {

    /** In a case that is kept. */
    public Standing(
            Role role,
            Optional<Membership> membership,
            boolean brokeGlass,
            boolean restricted,
            boolean shares,
            boolean nobodyRuns) {
        this(role, membership, brokeGlass, restricted, shares, nobodyRuns, false);
    }

    /** In a case that somebody runs. */
    public Standing(
            Role role, Optional<Membership> membership, boolean brokeGlass, boolean restricted, boolean shares) {
        this(role, membership, brokeGlass, restricted, shares, false);
    }

    /** For what is about no case. */
    public static Standing outsideAnyCase(Role role) {
        return new Standing(role, Optional.empty(), false, false, false);
    }

    /** The agency whose own entries are all that they may change, and all that they see unless the case shares. */
    Optional<String> boundTo() {
        return MayDo.isBoundByAnAgency(role) ? membership.flatMap(Membership::agency) : Optional.empty();
    }
}
