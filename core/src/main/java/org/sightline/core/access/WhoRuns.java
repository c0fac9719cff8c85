package org.sightline.core.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether anybody is left who may say who belongs to a case. A case that nobody runs would have no way in. */
public final class WhoRuns {

    private WhoRuns() {}

    /** Somebody who belongs to a case and whose account is in use. */
    public record Member(long account, Role role, boolean forAnAgency) {

        private boolean runs(boolean shares) {
            Membership membership = forAnAgency ? Membership.forAgency("their own") : Membership.ofTheCase();
            Standing standing = new Standing(role, Optional.of(membership), false, false, shares);
            return Decide.on(standing, Action.MANAGE_MEMBERS).isAllowed();
        }
    }

    /** @param shares whether the case lets its agencies see one another's entries */
    public static boolean anybody(Collection<Member> members, boolean shares) {
        return members.stream().anyMatch(member -> member.runs(shares));
    }

    /** Whether the case had somebody only as long as this one was among its members. */
    public static boolean wasTheLast(Member gone, Collection<Member> left, boolean shares) {
        List<Member> before = new ArrayList<>(left);
        before.add(gone);
        return !anybody(left, shares) && anybody(before, shares);
    }

    /** Why it can not come to these members, in one sentence; empty where it can. */
    public static Optional<String> obstacle(Collection<Member> left, boolean shares) {
        return anybody(left, shares)
                ? Optional.empty()
                : Optional.of("Somebody must remain who may say who belongs to this case. First add a "
                        + Role.MANAGER.label() + ", a " + Role.LEAD_REVIEWER.label() + " or a "
                        + Role.BUSINESS_MANAGER.label() + " for the whole case.");
    }
}
