package org.sightline.core.retention;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.core.calendar.ApproximateDate;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.people.Person;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Limit;

/**
 * Works out until when a case is kept, by the figures of one rule: {@code from-birth}, {@code from-death} (instead, where
 * a child died before the age {@code died-under}) and {@code from-closing}. Where several hold, the latest day counts; a
 * date that is known only roughly counts by its last day, so that nothing is ever disposed of too early.
 */
public final class HowLongToKeep {

    static final String FROM_BIRTH = "from-birth";
    static final String FROM_DEATH = "from-death";
    static final String DIED_UNDER = "died-under";
    static final String FROM_CLOSING = "from-closing";

    private HowLongToKeep() {}

    /** By one edition of a rule; never known where the edition has no figure that says how long. */
    public static Keeping of(Lives lives, Edition edition) {
        List<Counted> counted = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        lives.children().forEach(child -> ofChild(child, edition, counted, missing));
        limit(edition, FROM_CLOSING)
                .ifPresent(limit -> lives.closedOn()
                        .ifPresentOrElse(
                                closed -> counted.add(Counted.from(closed, limit, "the case was closed")),
                                () -> missing.add("The case is not closed.")));
        if (!missing.isEmpty() || counted.isEmpty()) {
            return new Keeping.NotYetKnown(told("It is kept: how long can not be worked out yet.", missing));
        }
        Counted last = counted.stream().max(comparing(Counted::until)).orElseThrow();
        List<String> sums = counted.stream().map(Counted::says).toList();
        return new Keeping.Until(last.until(), told("Kept until " + last.until() + ".", sums));
    }

    private static void ofChild(Person child, Edition edition, List<Counted> counted, List<String> missing) {
        Optional<Limit> fromDeath = limit(edition, FROM_DEATH).filter(limit -> diedYoung(child, edition));
        if (fromDeath.isPresent()) {
            LocalDate died = child.died().map(ApproximateDate::latest).orElseThrow();
            counted.add(Counted.from(died, fromDeath.get(), child.name() + " died"));
            return;
        }
        limit(edition, FROM_BIRTH)
                .ifPresent(limit -> child.born()
                        .map(ApproximateDate::latest)
                        .filter(day -> !day.equals(LocalDate.MAX))
                        .ifPresentOrElse(
                                born -> counted.add(Counted.from(born, limit, child.name() + " was born")),
                                () -> missing.add("The birth date of " + child.name() + " is not recorded.")));
    }

    private static boolean diedYoung(Person child, Edition edition) {
        Optional<LocalDate> died = child.died().map(ApproximateDate::latest).filter(day -> !day.equals(LocalDate.MAX));
        Optional<LocalDate> grown = limit(edition, DIED_UNDER)
                .flatMap(age -> child.born()
                        .map(ApproximateDate::earliest)
                        .filter(day -> !day.equals(LocalDate.MIN))
                        .map(age::due));
        return died.isPresent() && grown.isPresent() && died.get().isBefore(grown.get());
    }

    private static Optional<Limit> limit(Edition edition, String name) {
        return Optional.ofNullable(edition.limits().get(name));
    }

    private static Explanation told(String says, List<String> parts) {
        return new Explanation(
                says, parts.stream().map(part -> Explanation.of(part)).toList());
    }

    /** One sum: so long from such a day. */
    private record Counted(LocalDate until, String says) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        static Counted from(LocalDate day, Limit limit, String what) {
            LocalDate until = limit.due(day);
            return new Counted(
                    until,
                    limit.inWords() + " from " + DAY.format(day) + ", when " + what + ", end on " + DAY.format(until)
                            + ".");
        }
    }
}
