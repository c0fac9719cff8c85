package org.sightline.app.serve;

import java.io.PrintStream;
import org.sightline.app.access.Accounts;
import org.sightline.app.accounts.Invitations;
import org.sightline.app.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the terminal says once people can come: the address, and how to sign in. */
@Component
final class Welcome {

    private final boolean madeUp;
    private final MadeUpCase madeUpCase;
    private final MadeUpStory madeUpStory;
    private final MadeUpLibrary madeUpLibrary;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Transactions transactions;

    Welcome(
            @Value("${sightline.made-up:false}") boolean madeUp,
            MadeUpCase madeUpCase,
            MadeUpStory madeUpStory,
            MadeUpLibrary madeUpLibrary,
            Accounts accounts,
            Invitations invitations,
            Transactions transactions) {
        this.madeUp = madeUp;
        this.madeUpCase = madeUpCase;
        this.madeUpStory = madeUpStory;
        this.madeUpLibrary = madeUpLibrary;
        this.accounts = accounts;
        this.invitations = invitations;
        this.transactions = transactions;
    }

    void tell(PrintStream out, int port) {
        String address = "http://localhost:" + port;
        out.println("Sightline is at " + address);
        if (madeUp) {
            madeUpStory.tell(address);
            madeUpLibrary.loadInTheBackground();
            out.println();
            out.println("Made-up data: nobody in it exists. Sign in as");
            madeUpCase.signIns().forEach(line -> out.println("  " + line));
        } else if (transactions.atWork(accounts::isEmpty)) {
            out.println();
            out.println("Nobody has an account yet. Make the first administrator by this link, which is good once:");
            out.println("  " + address + transactions.atWork(invitations::first));
        }
        out.println();
        out.println("Ctrl-C stops it.");
    }
}
