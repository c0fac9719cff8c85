package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as it stood between two days, for England or for one authority.
 *
 * @param from the first day on which it was in force; {@link #NOT_COMMENCED} where that is not yet appointed
 * @param to the last day on which it was in force; empty while it still is
 * @param authority "England", or the authority whose own it is
 * @param duty the duty in one sentence
 * @param limits the figures of the duty by name; the chief one is called "limit"
 * @param examples worked sums that run as tests and that the page about the rule shows
 */
public record Edition(
        LocalDate from,
        Optional<LocalDate> to,
        Level level,
        String authority,
        String duty,
        Map<String, Limit> limits,
        Citation source,
        List<WorkedExample> examples) {

    /** The first day of a duty that is enacted and not yet commenced: it is never in force. */
    public static final LocalDate NOT_COMMENCED = LocalDate.MAX;

    public Edition {
        limits = Map.copyOf(limits);
        examples = List.copyOf(examples);
    }

    /** Whether it has a first day; a duty that is enacted but waits for its commencement has none yet. */
    public boolean commenced() {
        return !from.equals(NOT_COMMENCED);
    }

    /** Whether another edition asks for the same thing, in whatever instrument it stands. */
    public boolean asksTheSameAs(Edition other) {
        return duty.equals(other.duty) && limits.equals(other.limits);
    }

    public boolean inForceOn(LocalDate day) {
        return commenced()
                && !day.isBefore(from)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
