package org.sightline.app.access;

import org.sightline.core.access.Action;
import org.sightline.core.access.Scope;

/**
 * Leave to do one thing with one case, for as long as one transaction. Only {@link Access} gives it, and every store of a
 * child's record asks for it.
 */
public final class Permit {

    private final long caseNumber;
    private final Visitor visitor;
    private final Action action;
    private final Scope scope;

    Permit(long caseNumber, Visitor visitor, Action action, Scope scope) {
        this.caseNumber = caseNumber;
        this.visitor = visitor;
        this.action = action;
        this.scope = scope;
    }

    public long caseNumber() {
        return caseNumber;
    }

    public Visitor visitor() {
        return visitor;
    }

    public Action action() {
        return action;
    }

    /** Whose entries it reaches. */
    public Scope scope() {
        return scope;
    }

    /** Whether it reaches every agency's entries, and so what is made from all of them: questions, tellings, episodes. */
    public boolean isWhole() {
        return scope instanceof Scope.EveryAgency;
    }
}
