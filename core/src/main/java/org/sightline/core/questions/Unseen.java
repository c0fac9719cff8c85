package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.rulebook.Limit;

/**
 * A time in which the record shows nobody seeing a child.
 *
 * @param from the date of the last sighting, or the day from which one could be expected
 * @param to the date of the next sighting, or the last day that the record can be asked about
 * @param ends the sightings on either side of it, where there are any
 * @param limit the limit that it is longer than
 */
record Unseen(ApproximateDate from, ApproximateDate to, List<Line> ends, Limit limit) {
    private static final int MOST_TOLD = 4;

    /**
     * The times longer than the limit of the child's age on the day each begins. A sighting that is only known to a
     * month or a year may have been on any day of it, so that whole time counts as seen.
     *
     * @param sightings in the order of the chronology
     */
    static List<Unseen> between(LocalDate first, LocalDate last, List<Line> sightings, Person child, ByAge limits) {
        List<Unseen> gaps = new ArrayList<>();
        ApproximateDate seen = ApproximateDate.on(first);
        Optional<Line> by = Optional.empty();
        for (Line line : sightings) {
            ApproximateDate next = line.happened();
            if (!Apart.isDated(next) || next.latest().isBefore(seen.latest())) {
                continue;
            }
            longerThanLimit(seen, next, by, Optional.of(line), child, limits).ifPresent(gaps::add);
            seen = next;
            by = Optional.of(line);
        }
        longerThanLimit(seen, ApproximateDate.on(last), by, Optional.empty(), child, limits)
                .ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Unseen> longerThanLimit(
            ApproximateDate from,
            ApproximateDate to,
            Optional<Line> before,
            Optional<Line> after,
            Person child,
            ByAge limits) {
        List<Line> ends = new ArrayList<>();
        before.ifPresent(ends::add);
        after.ifPresent(ends::add);
        return limits.on(from.latest(), child)
                .filter(limit -> Apart.surelyMoreThan(limit, from, to))
                .map(limit -> new Unseen(from, to, ends, limit));
    }

    boolean isSameTimeAs(Unseen other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** "between March 2008 and July 2010"; where there are many, how many and over what time. */
    static String inWords(List<Unseen> gaps) {
        return gaps.size() > MOST_TOLD
                ? "in " + InWords.number(gaps.size()) + " long gaps "
                        + InWords.between(gaps.getFirst().from, gaps.getLast().to)
                : InWords.list(gaps.stream()
                        .map(gap -> InWords.between(gap.from, gap.to))
                        .toList());
    }
}
