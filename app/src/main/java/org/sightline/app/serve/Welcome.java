package org.sightline.app.serve;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the terminal says once people can come: the address, and how to sign in. */
@Component
final class Welcome {

    private final boolean madeUp;
    private final MadeUpCase madeUpCase;

    Welcome(@Value("${sightline.made-up:false}") boolean madeUp, MadeUpCase madeUpCase) {
        this.madeUp = madeUp;
        this.madeUpCase = madeUpCase;
    }

    void tell(PrintStream out, int port) {
        String address = "http://localhost:" + port;
        out.println("Sightline is at " + address);
        if (madeUp) {
            madeUpCase.load();
            out.println();
            out.println("Made-up data: nobody in it exists. Sign in as");
            madeUpCase.signIns().forEach(line -> out.println("  " + line));
        }
        out.println();
        out.println("Ctrl-C stops it.");
    }
}
