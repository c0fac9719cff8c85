package org.sightline.app.access;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who is signed in, as a session carries them. What they may do is never decided from it alone: every request
 * looks their account up again.
 *
 * @param since when they signed in
 */
public record SignedInAs(Visitor visitor, Instant since) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return visitor.login();
    }
}
