package org.sightline.app.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.app.rulebook.Faults.Spot;
import org.sightline.app.rulebook.RuleReader.WrittenEdition;
import org.sightline.app.rulebook.RuleReader.WrittenRule;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Rule;
import org.sightline.core.rulebook.RuleBook;

/** The rules of all files put together by their ids. */
final class Assembled {

    private final Spot spot;
    private final String id;
    private String title = "";
    private final Set<Sector> binds = EnumSet.noneOf(Sector.class);
    private final List<WrittenEdition> shipped = new ArrayList<>();
    private final List<WrittenEdition> own = new ArrayList<>();

    private Assembled(Spot spot, String id) {
        this.spot = spot;
        this.id = id;
    }

    static RuleBookRead of(List<WrittenRule> shipped, List<WrittenRule> local, Faults faults) {
        Map<String, Assembled> rules = new LinkedHashMap<>();
        for (WrittenRule rule : shipped) {
            if (rules.containsKey(rule.id())) {
                faults.add(rule.spot(), "rule " + rule.id() + " stands twice; put its editions together");
            }
            at(rules, rule).add(rule);
        }
        for (WrittenRule rule : local) {
            at(rules, rule).lay(rule, faults);
        }
        rules.values().forEach(rule -> rule.check(faults));
        return faults.none()
                ? new RuleBookRead.Loaded(new RuleBook(
                        rules.values().stream().map(Assembled::rule).toList()))
                : new RuleBookRead.Refused(faults.sentences());
    }

    private static Assembled at(Map<String, Assembled> rules, WrittenRule rule) {
        return rules.computeIfAbsent(rule.id(), id -> new Assembled(rule.spot(), id));
    }

    private void add(WrittenRule rule) {
        name(rule);
        shipped.addAll(rule.editions());
    }

    private void lay(WrittenRule rule, Faults faults) {
        name(rule);
        own.addAll(rule.editions());
        rule.editions().stream()
                .filter(written -> isEnglands(written.edition()))
                .forEach(written -> faults.add(
                        written.spot(),
                        "a folder of an authority's own rules cannot change England's; write whose it is,"
                                + " as \"authority: Northmoor\""));
    }

    private void name(WrittenRule rule) {
        title = rule.title().orElse(title);
        binds.addAll(rule.binds());
    }

    /** An authority's own editions stand in place of all that the shipped book has of that authority. */
    private List<WrittenEdition> editions() {
        Set<String> replaced =
                own.stream().map(written -> written.edition().authority()).collect(Collectors.toSet());
        return Stream.concat(
                        shipped.stream()
                                .filter(written ->
                                        !replaced.contains(written.edition().authority())),
                        own.stream())
                .sorted(Comparator.comparing(written -> written.edition().from()))
                .toList();
    }

    /** A measure that questions go by is nobody's law, so anybody may set it for everywhere. */
    private static boolean isEnglands(Edition edition) {
        return edition.authority().equals(RuleBook.ENGLAND) && edition.level() != Level.PRACTICE;
    }

    private void check(Faults faults) {
        if (title.isEmpty()) {
            faults.add(spot, "rule " + id + " has no \"title\"; say in a few words what must be done");
        }
        new RuleChecks(id, faults).check(editions());
    }

    private Rule rule() {
        return new Rule(
                id,
                title,
                binds,
                editions().stream().map(WrittenEdition::edition).toList());
    }
}
