package org.sightline.app.submissions;

import java.util.Optional;
import org.sightline.core.intake.Mapping;

/**
 * What people have said so far of a submission.
 *
 * @param decided whether somebody has said if it is a later version of another, or a further file
 * @param replaces the submission that it is a later version of
 */
public record Said(Mapping mapping, boolean decided, Optional<Long> replaces) {

    static final Said NOTHING = new Said(Mapping.NONE, false, Optional.empty());

    static Said only(Mapping mapping) {
        return new Said(mapping, false, Optional.empty());
    }

    Said decided(Optional<Long> earlier) {
        return new Said(mapping, true, earlier);
    }
}
