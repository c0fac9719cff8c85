package org.sightline.core.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.core.chronology.Line;
import org.sightline.core.readings.Flow;
import org.sightline.core.readings.Kind;

/** Lines taken as events: what two agencies tell of one event counts once. */
final class Events {
    private static final int MOST_NAMED = 3;

    private Events() {}

    /** The first telling of each event among the lines, in their order. */
    static List<Line> first(Inquiry inquiry, Collection<Line> lines) {
        Set<String> told = new HashSet<>();
        List<Line> first = new ArrayList<>();
        for (Line line : lines) {
            if (told.add(line.id())) {
                first.add(line);
                inquiry.tellings(line).forEach(telling -> told.add(telling.id()));
            }
        }
        return first;
    }

    /** The first telling of each wanted event, in the order of the lines. */
    static List<Line> first(Inquiry inquiry, List<Line> lines, Collection<Line> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        wanted.forEach(line -> ids.add(line.id()));
        return first(
                inquiry, lines.stream().filter(line -> ids.contains(line.id())).toList());
    }

    /**
     * The lines without those that may be another agency's telling of one before or after: two agencies that write of
     * one sort of thing, one of them without the day, may mean the same.
     */
    static List<Line> surelyApart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean again = !apart.isEmpty() && canBeOne(apart.getLast(), line);
            boolean exactFollows =
                    i + 1 < lines.size() && lines.get(i + 1).happened().isExact() && canBeOne(line, lines.get(i + 1));
            if (line.happened().isExact() || !(again || exactFollows)) {
                apart.add(line);
            }
        }
        return apart;
    }

    private static boolean canBeOne(Line one, Line other) {
        return !one.agency().equals(other.agency())
                && !other.happened().earliest().isAfter(one.happened().latest());
    }

    /** "the police referral of December 2006", "the injury of 6 January 2011 and two others". */
    static String inWords(List<Line> events) {
        List<String> named = events.stream().map(Events::inWords).distinct().toList();
        if (named.size() <= MOST_NAMED) {
            return InWords.list(named);
        }
        return String.join(", ", named.subList(0, MOST_NAMED)) + " and "
                + InWords.count(named.size() - MOST_NAMED, "other", "others");
    }

    static String inWords(Line event) {
        if (event.is(Kind.CHILD_TELLS) && !event.is(Kind.INJURY) && !event.is(Kind.SUSPECTED_ABUSE)) {
            return "what the child said"
                    + (Apart.isDated(event.happened()) ? " " + InWords.when(event.happened()) : "");
        }
        return "the " + noun(event) + (Apart.isDated(event.happened()) ? " of " + InWords.date(event.happened()) : "");
    }

    private static String noun(Line event) {
        if (event.is(Kind.SUSPECTED_ABUSE)) {
            return event.is(Kind.INJURY) ? "suspected non-accidental injury" : "suspected abuse";
        }
        if (event.is(Kind.INJURY)) {
            return "injury";
        }
        String from = from(event).map(agency -> agency + " ").orElse("");
        return from + (event.is(Kind.REFERRAL) ? "referral" : event.is(Kind.NOTIFICATION) ? "notice" : "event");
    }

    private static Optional<String> from(Line event) {
        return event.reading().flows().stream()
                .map(Flow::from)
                .filter(agency -> !Receipts.isSame(agency, event.agency()))
                .map(agency -> InWords.agency(agency).replaceFirst("^the ", ""))
                .findFirst();
    }
}
