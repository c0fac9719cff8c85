package org.sightline.app.signin;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody whose password was right and who has yet to show their second factor: they see nothing but the page for it. */
record HalfSignedIn(long account, String login, Instant since) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
