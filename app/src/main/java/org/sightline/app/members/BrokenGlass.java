package org.sightline.app.members;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody looked into a case without belonging to it.
 *
 * @param finding what somebody else found of it; empty until it has been checked
 */
public record BrokenGlass(
        long id,
        long caseNumber,
        long account,
        String who,
        String reason,
        Instant since,
        Instant until,
        Optional<String> finding) {}
