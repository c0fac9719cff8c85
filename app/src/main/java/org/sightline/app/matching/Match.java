package org.sightline.app.matching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
        DIFFERENT
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

    boolean isWaiting() {
        return standing().isEmpty() && !linked && follows == Follows.NOTHING;
    }

    /** Whether nobody decided of these two, nor does what they weigh say it, and it is known all the same. */
    boolean isFollowing() {
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
                .map(decision -> switch (decision.says()) {
                    case SAME -> decision.by() + ": the same person";
                    case DIFFERENT -> decision.by() + ": two different people";
                    case CANNOT_TELL, WITHDRAWN -> decision.by() + ": it cannot be told";
                })
                .orElse(
                        isFollowing()
                                ? follows == Follows.SAME
                                        ? "Follows from what is known of others: the same person"
                                        : "Follows from what was said of others: two different people"
                                : linked ? "Linked by Sightline" : "Waits for somebody to decide");
    }

    /** The other one of the two, seen from a case; where both are of that case, the second. */
    public Unit beside(long caseNumber) {
        return one.key().caseNumber() == caseNumber ? other : one;
    }
}
