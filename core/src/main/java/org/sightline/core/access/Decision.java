package org.sightline.core.access;

import java.util.Optional;

/** What came of asking whether somebody may do something. */
public sealed interface Decision {

    /** They may, as far as the scope reaches. */
    record Allowed(Scope scope) implements Decision {}

    /**
     * They may not.
     *
     * @param why one sentence for the person, which says nothing of what the case holds
     * @param way what they can do about it
     */
    record Refused(String why, Optional<Way> way) implements Decision {}

    /** They may not, and nothing must tell them that there is such a case: answer as for a case that does not exist. */
    record Hidden() implements Decision {}

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** What a person who was refused can do. */
    enum Way {
        ASK_TO_JOIN("Ask whoever runs the case to make you a member."),
        ASK_WHO_RUNS_IT("Ask whoever runs the case."),
        BREAK_GLASS("If a child may be at risk now, you can break the glass: say why, and look for a short time."
                + " It is recorded and somebody checks it.");

        private final String says;

        Way(String says) {
            this.says = says;
        }

        /** In one or two sentences. */
        public String says() {
            return says;
        }
    }
}
