package org.sightline.app.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.core.people.MatchHarm;

/**
 * Two people of cases who may be one.
 *
 * @param linked whether Sightline takes them for one where nobody has decided
 * @param heldApart why they are not linked whatever they weigh; empty where nothing stands against it
 * @param decisions oldest first
 * @param follows what is known of the two without anybody having decided of these two
 */
public record Match(
        long id,
        Unit one,
        Unit other,
        boolean linked,
        String heldApart,
        Weighed weighed,
        List<Decision> decisions,
        Follows follows) {

    /** The most harm first, and of equal harm the greatest doubt. */
    static final Comparator<Match> ORDER = Comparator.comparing(Match::harm)
            .thenComparingDouble(match -> MatchHarm.farFromDoubt(match.weighed().probability()))
            .thenComparingLong(Match::id);

    private static final Map<Follows, String> FOLLOWING = Map.of(
            Follows.SAME, "Follows from what is known of others: the same person",
            Follows.DIFFERENT, "Follows from what was said of others: two different people");
    private static final String LINKED = "Linked by Sightline";
    private static final String WAITING = "Waits for somebody to decide";

    public Match {
        decisions = List.copyOf(decisions);
    }

    /** What somebody who looked at both says. */
    public enum Says {
        SAME("the same person"),
        DIFFERENT("two different people"),
        CANNOT_TELL("cannot be told"),
        WITHDRAWN("withdrawn");

        private final String label;

        Says(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What follows for two from what holds of others. */
    public enum Follows {
        NOTHING,
        SAME,
        DIFFERENT,
        /** What was decided of the two and what was decided of others can not all be right. */
        CONTRADICTED
    }

    /** A decision, never changed: only a later one stands in its place. */
    public record Decision(int number, Says says, String reason, Instant at, long account, String by) {}

    public MatchHarm harm() {
        return MatchHarm.of(one.isChild() || other.isChild(), !heldApart.isEmpty(), isOfOneCase());
    }

    public boolean isOfOneCase() {
        return one.key().caseNumber() == other.key().caseNumber();
    }

    /** What stands of what people said; empty where nobody has decided, or the decision was withdrawn. */
    public Optional<Decision> standing() {
        return decisions.isEmpty() || decisions.getLast().says() == Says.WITHDRAWN
                ? Optional.empty()
                : Optional.of(decisions.getLast());
    }

    /** Whether somebody has to decide, or to withdraw one of several decisions. */
    boolean isWaiting() {
        return follows == Follows.CONTRADICTED || (standing().isEmpty() && !linked && follows == Follows.NOTHING);
    }

    /** Whether nobody decided of these two, nor does what they weigh say it, and it is known all the same. */
    public boolean isFollowing() {
        return standing().isEmpty() && (follows == Follows.DIFFERENT || (follows == Follows.SAME && !linked));
    }

    /** Whether Sightline took them for one, and nothing that anybody said stands against it. */
    public boolean isLinked() {
        return standing().isEmpty() && linked && !isFollowing();
    }

    public int version() {
        return decisions.isEmpty() ? 0 : decisions.getLast().number();
    }

    /** In words for a list. */
    public String state() {
        return standing()
                .map(decision -> decision.by()
                        + switch (decision.says()) {
                            case SAME -> ": the same person";
                            case DIFFERENT -> ": two different people";
                            case CANNOT_TELL, WITHDRAWN -> ": it cannot be told";
                        }
                        + (follows == Follows.CONTRADICTED ? ", which contradicts other decisions" : ""))
                .orElseGet(() -> isFollowing() ? FOLLOWING.getOrDefault(follows, "") : isLinked() ? LINKED : WAITING);
    }

    /** The other one of the two, seen from a case; where both are of that case, the second. */
    public Unit beside(long caseNumber) {
        return one.key().caseNumber() == caseNumber ? other : one;
    }
}
