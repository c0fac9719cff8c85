package org.sightline.app.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A password was wrong too often; nothing was tried, and nothing will be before the wait is over. */
final class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    Duration waits() {
        return wait;
    }
}
