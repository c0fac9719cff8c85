package org.sightline.app.access;

import java.util.Optional;
import org.sightline.core.access.Decision;

/** Somebody asked for what they may not do; the page that answers says why and what they can do. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Decision.Way> way;
    private final long caseNumber;

    NotAllowed(Decision.Refused refused, long caseNumber) {
        super(refused.why());
        this.way = refused.way();
        this.caseNumber = caseNumber;
    }

    public Optional<Decision.Way> way() {
        return way;
    }

    /** The case that it was about; 0 where it was about none. */
    public long caseNumber() {
        return caseNumber;
    }
}
