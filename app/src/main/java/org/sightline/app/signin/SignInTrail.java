package org.sightline.app.signin;

import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.database.Transactions;
import org.sightline.core.audit.Actor;
import org.springframework.stereotype.Component;

/** Signing in and out in the audit. What was typed never comes into it: people type passwords where user names belong. */
@Component
final class SignInTrail {

    private static final Actor NOBODY = new Actor("somebody", "");

    private final Transactions transactions;
    private final AuditTrail audit;

    SignInTrail(Transactions transactions, AuditTrail audit) {
        this.transactions = transactions;
        this.audit = audit;
    }

    void signedIn(Visitor visitor, String how) {
        add(visitor.account(), visitor.actor(), "sign in", how, true);
    }

    void signedOut(Visitor visitor) {
        add(visitor.account(), visitor.actor(), "sign out", "", true);
    }

    void wrongPassword(Optional<Accounts.Known> account) {
        account.map(Accounts.Known::visitor)
                .ifPresentOrElse(
                        visitor -> add(visitor.account(), visitor.actor(), "sign in", "with a wrong password", false),
                        () -> add(0, NOBODY, "sign in", "with a user name that does not exist", false));
    }

    void unknownFromElsewhere() {
        add(0, NOBODY, "sign in", "through their organisation, and has no account", false);
    }

    void addedPasskey(Visitor visitor) {
        add(visitor.account(), visitor.actor(), "change their own account", "added a passkey", true);
    }

    void wrongCode(Visitor visitor) {
        add(visitor.account(), visitor.actor(), "sign in", "with a wrong code", false);
    }

    private void add(long account, Actor who, String action, String what, boolean allowed) {
        transactions.atWork(() -> {
            audit.addOfAccount(account, who, action, what, allowed);
            return allowed;
        });
    }
}
