package org.sightline.app.signin;

import java.util.Optional;
import org.sightline.app.access.Accounts;
import org.sightline.app.access.Visitor;
import org.sightline.app.audit.AuditTrail;
import org.sightline.app.audit.OfAccount;
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
        add(visitor.account(), visitor.actor(), OfAccount.SIGN_IN, how, true);
    }

    void signedOut(Visitor visitor) {
        add(visitor.account(), visitor.actor(), OfAccount.SIGN_OUT, "", true);
    }

    void wrongPassword(Optional<Accounts.Known> account) {
        account.map(Accounts.Known::visitor)
                .ifPresentOrElse(
                        visitor -> add(
                                visitor.account(), visitor.actor(), OfAccount.SIGN_IN, "with a wrong password", false),
                        () -> add(0, NOBODY, OfAccount.SIGN_IN, "with a user name that does not exist", false));
    }

    void unknownFromElsewhere() {
        add(0, NOBODY, OfAccount.SIGN_IN, "through their organisation, and has no account", false);
    }

    void addedPasskey(Visitor visitor) {
        add(visitor.account(), visitor.actor(), OfAccount.CHANGE, "added a passkey", true);
    }

    void wrongCode(Visitor visitor) {
        add(visitor.account(), visitor.actor(), OfAccount.SIGN_IN, "with a wrong code", false);
    }

    private void add(long account, Actor who, OfAccount action, String what, boolean allowed) {
        transactions.atWork(() -> {
            audit.addOfAccount(account, who, action, what, allowed);
            return allowed;
        });
    }
}
