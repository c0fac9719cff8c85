package org.sightline.core.retention;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a case may be disposed of: its time is over, no legal hold stands, and a second person agrees. */
public final class MayDispose {

    private MayDispose() {}

    /**
     * How the case stands.
     *
     * @param proposer who proposed it; empty where nobody has yet
     */
    public record Facts(Keeping keeping, boolean held, boolean closed, Optional<Long> proposer) {}

    /** Why it may not be proposed, in one sentence; empty where it may. */
    public static Optional<String> obstacle(Facts facts, LocalDate today) {
        if (facts.held()) {
            return Optional.of("A legal hold stands. Nothing of this case may be taken away until it is lifted.");
        }
        if (!facts.closed()) {
            return Optional.of("The case is open. Close it first.");
        }
        return switch (facts.keeping()) {
            case Keeping.NotYetKnown _ ->
                Optional.of("How long the case must be kept can not be worked out yet, so it is kept.");
            case Keeping.Until until ->
                until.isOver(today)
                        ? Optional.empty()
                        : Optional.of("The case must be kept until " + until.until() + ".");
        };
    }

    /** Why this person may not carry it out, in one sentence; empty where they may. */
    public static Optional<String> obstacle(Facts facts, LocalDate today, long person) {
        return obstacle(facts, today)
                .or(() -> facts.proposer()
                        .map(proposer -> proposer == person
                                ? Optional.of("You proposed it yourself, so somebody else has to carry it out.")
                                : Optional.<String>empty())
                        .orElse(Optional.of("Nobody has proposed it.")));
    }
}
