package org.sightline.core.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every rule, with its dates. */
public record RuleBook(List<Rule> rules) {

    /** The authority whose rules hold everywhere unless a local edition says otherwise. */
    public static final String ENGLAND = "England";

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The edition in force on a day: the authority's own where there is one, else England's. */
    public Optional<Edition> edition(String id, LocalDate day, String authority) {
        return inForce(id, day, authority).or(() -> inForce(id, day, ENGLAND));
    }

    /** A figure of the edition in force on a day; empty where there is no such edition or it has no such figure. */
    public Optional<Limit> limit(String id, String limitName, LocalDate day, String authority) {
        return edition(id, day, authority).map(edition -> edition.limits().get(limitName));
    }

    /** A rule as it stood on the day of a matter and as it stands today. */
    public Lenses through(String id, LocalDate thenDay, LocalDate today, String authority) {
        return Lenses.of(edition(id, thenDay, authority), edition(id, today, authority), thenDay);
    }

    private Optional<Edition> inForce(String id, LocalDate day, String authority) {
        return rule(id).stream()
                .flatMap(rule -> rule.editions().stream())
                .filter(edition -> edition.authority().equals(authority) && edition.inForceOn(day))
                .findFirst();
    }
}
