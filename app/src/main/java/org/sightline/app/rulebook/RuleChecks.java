package org.sightline.app.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.app.rulebook.RuleReader.WrittenEdition;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.WorkedExample;

/** What must be true of the editions of one rule beyond the reading of each. */
final class RuleChecks {

    private final String id;
    private final Faults faults;

    RuleChecks(String id, Faults faults) {
        this.id = id;
        this.faults = faults;
    }

    void check(List<WrittenEdition> editions) {
        editions.forEach(this::check);
        Map<String, List<WrittenEdition>> byAuthority = new LinkedHashMap<>();
        for (WrittenEdition edition : editions) {
            byAuthority
                    .computeIfAbsent(edition.edition().authority(), any -> new ArrayList<>())
                    .add(edition);
        }
        byAuthority.values().forEach(this::checkDates);
    }

    private void checkDates(List<WrittenEdition> editions) {
        List<WrittenEdition> ordered = editions.stream()
                .filter(written -> written.edition().commenced())
                .sorted(Comparator.comparing(written -> written.edition().from()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            LocalDate last = ordered.get(i - 1).edition().to().orElse(LocalDate.MAX);
            LocalDate next = ordered.get(i).edition().from();
            String both = id + " of " + ordered.get(i).edition().authority();
            if (!next.isAfter(last)) {
                fault(
                        ordered.get(i),
                        "two editions of " + both + " are in force on " + next + "; end the one before with \"to: "
                                + next.minusDays(1) + "\"");
            } else if (!next.equals(last.plusDays(1))) {
                fault(
                        ordered.get(i),
                        "no edition of " + both + " is in force from " + last.plusDays(1) + " to " + next.minusDays(1)
                                + "; let one begin the day after the other ends");
            }
        }
    }

    private void check(WrittenEdition written) {
        Edition edition = written.edition();
        edition.to()
                .filter(to -> to.isBefore(edition.from()))
                .ifPresent(to -> fault(written, "the edition of " + id + " ends on " + to + ", before it begins"));
        edition.limits().forEach((name, limit) -> checkHasExample(written, name, limit));
        edition.examples().forEach(example -> checkExample(written, example));
    }

    /** Times and percentages have nothing to work out, so they need no example. */
    private void checkHasExample(WrittenEdition written, String name, Limit limit) {
        boolean shown = written.edition().examples().stream()
                .anyMatch(example -> example.limit().equals(name));
        if (limit.isTime() && !shown) {
            fault(
                    written,
                    "the limit \"" + name + "\" of " + id + " has no worked example; add one with \"says\","
                            + " \"limit\", \"start\" and \"due\"");
        }
    }

    private void checkExample(WrittenEdition written, WorkedExample example) {
        Limit limit = written.edition().limits().get(example.limit());
        if (limit == null || !limit.isTime()) {
            fault(
                    written,
                    "the example \"" + example.says() + "\" works the limit \"" + example.limit() + "\", but " + id
                            + " has no such length of time here");
        } else if (!limit.due(example.start()).equals(example.due())) {
            fault(
                    written,
                    "the example \"" + example.says() + "\" says " + example.due() + ", but " + limit.inWords()
                            + " from " + example.start() + " is " + limit.due(example.start()));
        }
    }

    private void fault(WrittenEdition written, String sentence) {
        faults.add(written.spot(), sentence);
    }
}
