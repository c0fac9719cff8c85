package org.sightline.app.signin;

import java.util.List;
import org.sightline.app.access.SignedInAs;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a session lets somebody through to: all pages, or the second step alone. */
final class Leave {

    static final String SIGNED_IN = "SIGNED_IN";
    static final String HALF = "HALF";

    private Leave() {}

    static Authentication to(SignedInAs who) {
        return token(who, SIGNED_IN);
    }

    static Authentication to(HalfSignedIn who) {
        return token(who, HALF);
    }

    private static Authentication token(Object who, String leave) {
        return UsernamePasswordAuthenticationToken.authenticated(who, "", List.of(new SimpleGrantedAuthority(leave)));
    }
}
