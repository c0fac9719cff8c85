package org.sightline.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a demonstration: it goes as every clock does, and can be set back while the made-up story is told. */
final class StoryClock implements InstantSource {

    private final InstantSource real = InstantSource.system();
    private volatile Duration behind = Duration.ZERO;

    @Override
    public Instant instant() {
        return real.instant().minus(behind);
    }

    void goTo(Instant then) {
        behind = Duration.between(then, real.instant());
    }

    void goToNow() {
        behind = Duration.ZERO;
    }
}
