package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.chronology.ChronologicalOrder;
import org.sightline.core.chronology.Line;
import org.sightline.core.people.Person;
import org.sightline.core.readings.Kind;

/**
 * The part of a child's life that the record covers, and who saw the child in it.
 *
 * @param first the birth or the first entry that names the child, whichever is later
 * @param last the death or the end of the record, whichever is earlier
 * @param seen the entries in which somebody who looked saw the child
 * @param perhaps entries of an injury or examination that name no child: they may be about this one, and so they are
 *     never taken for a time in which the child was unseen
 */
record Watched(Inquiry inquiry, Person child, LocalDate first, LocalDate last, List<Line> seen, List<Line> perhaps) {
    private static final Set<Kind> OF_A_CHILD = Set.of(Kind.INJURY, Kind.MEDICAL_EXAMINATION, Kind.HEALTH_CHECK);

    /** Every child of whom the record covers any time at all. */
    static List<Watched> all(Inquiry inquiry) {
        return inquiry.children().stream()
                .flatMap(child -> firstDay(inquiry, child).stream()
                        .filter(first -> inquiry.hasPassed(first, child))
                        .map(first -> of(inquiry, child, first)))
                .toList();
    }

    private static Watched of(Inquiry inquiry, Person child, LocalDate first) {
        List<Line> seen = inquiry.linesOf(child.name()).stream()
                .filter(line -> Lines.sees(line, child))
                .toList();
        List<Line> perhaps = inquiry.concerning(child).stream()
                .filter(line -> Lines.isAny(line, OF_A_CHILD) && !line.about(child.name()))
                .toList();
        return new Watched(inquiry, child, first, inquiry.lastDayOf(child), seen, perhaps);
    }

    /** The times in which nobody saw the child for longer than the limit of that age. */
    List<Unseen> unseenByAnyone(ByAge limits) {
        return gaps(first, together(seen, perhaps), limits);
    }

    List<Unseen> unseenByHealth(ByAge limits) {
        return gaps(first, byHealth(together(seen, perhaps)), limits);
    }

    /** The times in which nobody spoke to the child alone, from the age at which there is a limit for it. */
    List<Unseen> notAlone(ByAge limits) {
        LocalDate since = limits.since(child).filter(first::isBefore).orElse(first);
        List<Line> alone =
                seen.stream().filter(line -> Lines.speaksAlone(line, child)).toList();
        return gaps(since, alone, limits);
    }

    boolean everAlone() {
        return seen.stream().anyMatch(line -> Lines.speaksAlone(line, child));
    }

    private List<Unseen> gaps(LocalDate since, List<Line> sightings, ByAge limits) {
        return Unseen.between(since, this, sightings, limits);
    }

    private static List<Line> byHealth(List<Line> lines) {
        return lines.stream().filter(line -> line.agency().sector().isHealth()).toList();
    }

    private static List<Line> together(List<Line> some, List<Line> others) {
        List<Line> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing(Line::entry, ChronologicalOrder.INSTANCE));
        return all;
    }

    /** An uncertain birth counts from its last day. */
    private static Optional<LocalDate> firstDay(Inquiry inquiry, Person child) {
        Optional<LocalDate> begins = inquiry.linesOf(child.name()).stream()
                .map(Line::happened)
                .filter(Apart::isDated)
                .map(ApproximateDate::latest)
                .findFirst();
        return begins.map(day -> child.born()
                .map(ApproximateDate::latest)
                .filter(born -> born.isAfter(day) && !born.equals(LocalDate.MAX))
                .orElse(day));
    }
}
