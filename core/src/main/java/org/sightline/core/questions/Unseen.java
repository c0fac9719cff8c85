package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param open whether it still goes on
 */
record Unseen(ApproximateDate from, ApproximateDate to, List<Line> ends, Limit limit, boolean open) {
    private static final int MOST_TOLD = 1;

    /**
     * The times longer than the limit of the child's age on the day each begins. A sighting that is only known to a
     * month or a year may have been on any day of it, so that whole time counts as seen.
     *
     * @param sightings in the order of the chronology
     */
    static List<Unseen> between(LocalDate first, Watched life, List<Line> sightings, ByAge limits) {
        List<Unseen> gaps = new ArrayList<>();
        ApproximateDate seen = ApproximateDate.on(first);
        Optional<Line> by = Optional.empty();
        for (Line line : sightings) {
            ApproximateDate next = line.happened();
            if (!Apart.isDated(next) || next.latest().isBefore(seen.latest())) {
                continue;
            }
            if (isLonger(seen, next, life.child(), limits)) {
                gaps.add(gap(seen, next, Stream.concat(by.stream(), Stream.of(line)), life, limits, false));
            }
            seen = next;
            by = Optional.of(line);
        }
        if (isLongerByNow(seen, life, limits)) {
            boolean open = life.inquiry().runsOn(life.child());
            gaps.add(gap(seen, ApproximateDate.on(life.last()), by.stream(), life, limits, open));
        }
        return gaps;
    }

    private static boolean isLonger(ApproximateDate from, ApproximateDate to, Person child, ByAge limits) {
        return limits.on(from.latest(), child)
                .filter(limit -> Apart.surelyMoreThan(limit, from, to))
                .isPresent();
    }

    private static boolean isLongerByNow(ApproximateDate from, Watched life, ByAge limits) {
        return limits.on(from.latest(), life.child())
                .filter(limit -> life.inquiry().hasPassed(limit.after(from.latest()), life.child()))
                .isPresent();
    }

    private static Unseen gap(
            ApproximateDate from, ApproximateDate to, Stream<Line> ends, Watched life, ByAge limits, boolean open) {
        Limit limit = limits.on(from.latest(), life.child()).orElseThrow();
        return new Unseen(from, to, ends.toList(), limit, open);
    }

    boolean isSameTimeAs(Unseen other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    /** "between March 2008 and July 2010", "since July 2010"; where there are many, how many and over what time. */
    static String inWords(List<Unseen> gaps) {
        return gaps.size() > MOST_TOLD
                ? "in the " + InWords.number(gaps.size()) + " long gaps "
                        + inWords(gaps.getFirst().from, gaps.getLast())
                : inFull(gaps);
    }

    /** Every one of them, however many there are. */
    static String inFull(List<Unseen> gaps) {
        return InWords.list(gaps.stream().map(gap -> inWords(gap.from, gap)).toList());
    }

    private static String inWords(ApproximateDate from, Unseen last) {
        return last.open ? "since " + InWords.date(from) : InWords.between(from, last.to);
    }
}
