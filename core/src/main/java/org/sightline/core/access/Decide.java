package org.sightline.core.access;

import java.util.Optional;
import org.sightline.core.access.Decision.Allowed;
import org.sightline.core.access.Decision.Hidden;
import org.sightline.core.access.Decision.Refused;
import org.sightline.core.access.Decision.Way;

/** The one place that decides who may do what. Membership of a case decides whether, the role decides what. */
public final class Decide {

    private Decide() {}

    /** Whether somebody who stands so may do this, how far, and if not, why not and what they can do. */
    public static Decision on(Standing standing, Action action) {
        Decision decision = whoeverKeptIt(standing, action);
        return standing.disposedOf() && decision.isAllowed() && MayDo.addsToACase(action)
                ? new Refused(
                        "This case was disposed of, so you can not " + action.label() + ". Open a new case instead.",
                        Optional.empty())
                : decision;
    }

    private static Decision whoeverKeptIt(Standing standing, Action action) {
        if (!action.isAboutACase()) {
            return MayDo.byRole(standing.role(), action)
                    ? new Allowed(new Scope.NoEntries())
                    : refused(standing.role(), action);
        }
        if (MayDo.inEveryCase(standing.role(), action)) {
            return new Allowed(new Scope.NoEntries());
        }
        return standing.membership()
                .map(membership -> asMember(standing, membership, action))
                .orElseGet(() -> asStranger(standing, action));
    }

    private static Decision asMember(Standing standing, Membership membership, Action action) {
        if (action == Action.BREAK_GLASS) {
            return new Refused("You are a member of this case, so there is no glass to break.", Optional.empty());
        }
        if (!MayDo.byRole(standing.role(), action)) {
            return refused(standing.role(), action);
        }
        if (standing.role() == Role.AGENCY_AUTHOR && membership.agency().isEmpty()) {
            return new Refused(
                    "Your membership of this case does not say which agency you write for.",
                    Optional.of(Way.ASK_WHO_RUNS_IT));
        }
        return standing.boundTo()
                .map(agency -> forOneAgency(agency, standing.shares(), action))
                .orElseGet(() -> new Allowed(everyAgency(action)));
    }

    private static Decision forOneAgency(String agency, boolean shares, Action action) {
        if (!shares && !MayDo.withOneAgencysEntries(action)) {
            return new Refused(
                    "You belong to this case for one agency, and its agencies do not share what they recorded, so you"
                            + " can not " + action.label() + ".",
                    Optional.of(Way.ASK_WHO_RUNS_IT));
        }
        return new Allowed(shares && !MayDo.changesEntries(action) ? everyAgency(action) : new Scope.OwnAgency(agency));
    }

    private static Decision asStranger(Standing standing, Action action) {
        Role role = standing.role();
        if (standing.restricted() && !MayDo.knowOfRestrictedCases(role)) {
            return new Hidden();
        }
        if (action == Action.BREAK_GLASS && MayDo.breakGlass(role)) {
            return new Allowed(new Scope.NoEntries());
        }
        if (!MayDo.byRole(role, action)) {
            return refused(role, action);
        }
        boolean glassWouldDo = MayDo.throughBrokenGlass(role, action, standing.nobodyRuns());
        if (!standing.brokeGlass()) {
            return new Refused(
                    "You are not a member of this case.",
                    Optional.of(glassWouldDo ? Way.BREAK_GLASS : Way.ASK_TO_JOIN));
        }
        return glassWouldDo
                ? new Allowed(everyAgency(action))
                : new Refused(
                        "You broke the glass to look at this case; that does not let you " + action.label() + ".",
                        Optional.of(Way.ASK_TO_JOIN));
    }

    private static Refused refused(Role role, Action action) {
        return new Refused(
                "Your role, " + role.label() + ", does not let you " + action.label() + ".", Optional.empty());
    }

    private static Scope everyAgency(Action action) {
        return action.isOfContents() ? new Scope.EveryAgency() : new Scope.NoEntries();
    }
}
