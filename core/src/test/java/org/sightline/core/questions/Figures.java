package org.sightline.core.questions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.Limit.Unit;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;

/** The figures that the stories go by. They are the stories' own, so that the shipped ones can change without them. */
final class Figures {
    static final RuleBook BOOK = new RuleBook(List.of(
            measure("RECORD", "ended 12 months"),
            measure(
                    "GAP-SEEN",
                    "seen from 0 8 weeks",
                    "seen from 1 6 months",
                    "seen from 5 3 months",
                    "health from 0 3 months",
                    "health from 1 12 months",
                    "health from 5 24 months",
                    "alone from 3 6 months"),
            measure("NOACCESS-RUN", "limit 2 times", "apart 6 months", "followed within 14 days"),
            measure("REF-NO-OUTCOME", "decided within 3 months", "together 24 months"),
            measure("INFO-STOP", "heard within 28 days", "together 36 months"),
            measure("ADULT-UNKNOWN"),
            duty("REF-1", "2013-04-15", "A social worker decides what to do within one working day.")));

    private Figures() {}

    /** A measure with its limits, each as "name amount unit". */
    static Rule measure(String id, String... limits) {
        Map<String, Limit> byName = Arrays.stream(limits)
                .map(limit -> limit.split(" (?=\\d+ [a-z]+$)"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> limit(parts[1])));
        return new Rule(id, id, Set.of(), List.of(edition(LocalDate.of(1900, 1, 1), Level.PRACTICE, "", byName)));
    }

    static Rule duty(String id, String from, String says) {
        Edition edition = edition(LocalDate.parse(from), Level.STATUTORY_GUIDANCE, says, Map.of());
        return new Rule(id, id, Set.of(), List.of(edition));
    }

    private static Edition edition(LocalDate from, Level level, String duty, Map<String, Limit> limits) {
        Citation source = new Citation("A made-up rule book", "", "", true);
        return new Edition(from, Optional.empty(), level, RuleBook.ENGLAND, duty, limits, source, List.of());
    }

    private static Limit limit(String written) {
        String[] parts = written.split(" ");
        return new Limit(Integer.parseInt(parts[0]), Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)), false);
    }
}
