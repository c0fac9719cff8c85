package org.sightline.core.matching.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What people decided about two records, in the order in which they said it. Nothing is ever taken out. */
public record Decisions(List<Said> log) {

    public static final Decisions NONE = new Decisions(List.of());

    public Decisions {
        log = List.copyOf(log);
    }

    /** The same with one thing more. */
    Decisions after(Said said) {
        List<Said> all = new ArrayList<>(log);
        all.add(said);
        return new Decisions(all);
    }

    /** Those that nobody has taken back, oldest first. */
    public List<Said.Decision> standing() {
        Map<String, Said.Decision> standing = new LinkedHashMap<>();
        for (Said said : log) {
            switch (said) {
                case Said.Decision decision -> standing.put(decision.number(), decision);
                case Said.TakenBack back -> standing.remove(back.decision());
            }
        }
        return List.copyOf(standing.values());
    }

    public Optional<Said.Decision> standing(String number) {
        return standing().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    /** What holds because of those among them that count. */
    public Binding binding(Predicate<Said.Decision> counts) {
        return new Binding(standing().stream().filter(counts).toList());
    }

    /** What holds because of them. */
    public Binding binding() {
        return binding(every -> true);
    }

    /** What it would all be if these records had never been. */
    public Decisions without(Set<Long> hidden) {
        Map<String, Said.Decision> gone = new HashMap<>();
        List<Said> seen = new ArrayList<>();
        for (Said said : log) {
            switch (said) {
                case Said.Decision decision -> {
                    if (hidden.contains(decision.one()) || hidden.contains(decision.other())) {
                        gone.put(decision.number(), decision);
                    } else {
                        seen.add(decision);
                    }
                }
                case Said.TakenBack back -> {
                    if (!gone.containsKey(back.decision())) {
                        seen.add(back);
                    }
                }
            }
        }
        return new Decisions(seen);
    }
}
