package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.core.people.Person;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Limit;

/**
 * The limits of one measure by age. In the rule book they are named "seen from 0", "seen from 5": the limit of the
 * highest age that the child has reached holds.
 */
final class ByAge {
    private final TreeMap<Integer, Limit> limits = new TreeMap<>();

    private ByAge() {}

    /** @throws IllegalStateException where the rule book has no such limits */
    static ByAge of(Inquiry inquiry, String rule, String prefix) {
        String start = prefix + " from ";
        ByAge byAge = new ByAge();
        inquiry.edition(rule).map(Edition::limits).stream()
                .map(Map::entrySet)
                .flatMap(entries -> entries.stream())
                .filter(entry -> entry.getKey().startsWith(start))
                .forEach(entry ->
                        byAge.limits.put(Integer.valueOf(entry.getKey().substring(start.length())), entry.getValue()));
        if (byAge.limits.isEmpty()) {
            throw new IllegalStateException("The rule book has no limits \"" + start + "...\" of " + rule);
        }
        return byAge;
    }

    /** The limit at the child's age on a day; where the age is not known, the longest of them, which is fairest. */
    Optional<Limit> on(LocalDate day, Person child) {
        return child.born()
                .filter(Apart::isDated)
                .map(born -> {
                    int age = Math.max(0, born.latest().until(day).getYears());
                    return Optional.ofNullable(limits.floorEntry(age)).map(Map.Entry::getValue);
                })
                .orElseGet(() ->
                        limits.values().stream().max(Comparator.comparing(limit -> limit.after(LocalDate.EPOCH))));
    }

    /** The first day on which the child is old enough for any of the limits; empty where the age is not known. */
    Optional<LocalDate> since(Person child) {
        return child.born().filter(Apart::isDated).map(born -> born.latest().plusYears(limits.firstKey()));
    }
}
