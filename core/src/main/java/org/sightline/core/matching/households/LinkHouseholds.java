package org.sightline.core.matching.households;

import static java.util.stream.Collectors.toSet;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sightline.core.matching.fields.FirstNameOnly;
import org.sightline.core.matching.fields.Rows;

/**
 * Links everybody who is known by a first name only to the people of the home where they are told to live. It makes nobody one
 * with anybody: whoever follows the link sees who is there, and asks.
 */
public final class LinkHouseholds {

    /** A door behind which more people live is a hostel, a hospital, a refuge: living there says nothing of a household. */
    public static final int LARGEST = 12;

    private final Rows rows;
    private final FirstNameOnly firstNameOnly;
    private final Homes homes;

    public LinkHouseholds(Rows rows) {
        this.rows = rows;
        this.firstNameOnly = new FirstNameOnly(rows);
        this.homes = new Homes(rows);
    }

    /** The homes in which somebody is told to live who is known by a first name only, each as {@link Homes} tells it. */
    public static Set<String> homesOfFirstNamesOnly(Rows rows) {
        Homes homes = new Homes(rows);
        FirstNameOnly firstNameOnly = new FirstNameOnly(rows);
        return IntStream.range(0, rows.size())
                .filter(firstNameOnly::is)
                .mapToObj(homes::of)
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    /**
     * @param personOf the person that a record is of
     * @return for each record of somebody known by a first name only who shares a home with others, those others' persons
     */
    public NavigableMap<Integer, NavigableSet<Integer>> link(IntUnaryOperator personOf) {
        Map<String, NavigableSet<Integer>> living = new HashMap<>();
        NavigableMap<Integer, String> homeOf = new TreeMap<>();
        BitSet near = new BitSet();
        for (int record = 0; record < rows.size(); record++) {
            if (firstNameOnly.is(record)) {
                Optional<String> home = homes.of(record);
                if (home.isPresent()) {
                    homeOf.put(record, home.get());
                    living.put(home.get(), new TreeSet<>());
                    near.set(homes.near(record));
                }
            }
        }
        if (homeOf.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        for (int record = 0; record < rows.size(); record++) {
            if (near.get(homes.near(record))) {
                NavigableSet<Integer> there = homes.of(record).map(living::get).orElseGet(TreeSet::new);
                there.add(personOf.applyAsInt(record));
            }
        }
        return linked(homeOf, living, personOf);
    }

    private static NavigableMap<Integer, NavigableSet<Integer>> linked(
            NavigableMap<Integer, String> homeOf,
            Map<String, NavigableSet<Integer>> living,
            IntUnaryOperator personOf) {
        NavigableMap<Integer, NavigableSet<Integer>> linked = new TreeMap<>();
        homeOf.forEach((record, home) -> {
            NavigableSet<Integer> others = new TreeSet<>(living.getOrDefault(home, Collections.emptyNavigableSet()));
            if (others.size() <= LARGEST) {
                others.remove(personOf.applyAsInt(record));
                if (!others.isEmpty()) {
                    linked.put(record, Collections.unmodifiableNavigableSet(others));
                }
            }
        });
        return linked;
    }
}
