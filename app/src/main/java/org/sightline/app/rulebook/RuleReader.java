package org.sightline.app.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.app.rulebook.Faults.Spot;
import org.sightline.core.entries.Sector;
import org.sightline.core.rulebook.Citation;
import org.sightline.core.rulebook.Edition;
import org.sightline.core.rulebook.Level;
import org.sightline.core.rulebook.Limit;
import org.sightline.core.rulebook.RuleBook;
import org.sightline.core.rulebook.WorkedExample;

/** Reads the block of one rule. */
final class RuleReader {

    private RuleReader() {}

    /** A rule as it stands in one file; an authority's own file may leave out the title of a rule known elsewhere. */
    record WrittenRule(
            Spot spot, String id, Optional<String> title, Set<Sector> binds, List<WrittenEdition> editions) {}

    /** An edition and where it stands. */
    record WrittenEdition(Spot spot, Edition edition) {}

    static WrittenRule read(Block rule) {
        String id = rule.text("id");
        Optional<String> title = rule.optional("title").filter(words -> !words.isEmpty());
        Set<Sector> binds = binds(rule);
        List<WrittenEdition> editions =
                rule.blocks("editions").stream().map(RuleReader::edition).toList();
        if (editions.isEmpty()) {
            rule.fault("rule " + id + " has no editions; it needs at least one, with a \"from\" day");
        }
        rule.finish();
        return new WrittenRule(rule.spot(), id, title, binds, editions);
    }

    private static Set<Sector> binds(Block rule) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (String label : rule.texts("binds")) {
            Arrays.stream(Sector.values())
                    .filter(sector -> sector.label().equals(label))
                    .findFirst()
                    .ifPresentOrElse(
                            sectors::add,
                            () -> rule.fault(
                                    "binds",
                                    "\"binds: " + label + "\" is no line of work; write one of "
                                            + Arrays.stream(Sector.values())
                                                    .map(Sector::label)
                                                    .collect(Collectors.joining(", "))));
        }
        return sectors;
    }

    private static WrittenEdition edition(Block block) {
        boolean waits = block.optional("from").filter("not commenced"::equals).isPresent();
        LocalDate from = waits ? Edition.NOT_COMMENCED : block.day("from");
        Optional<LocalDate> to = block.has("to") ? Optional.of(block.day("to")) : Optional.empty();
        block.optional("to");
        Map<String, Limit> limits = LimitReader.limits(block);
        Edition edition = new Edition(
                from,
                to,
                level(block),
                block.optional("authority").orElse(RuleBook.ENGLAND),
                block.text("duty"),
                limits,
                source(block),
                block.blocks("examples").stream().map(RuleReader::example).toList());
        block.finish();
        return new WrittenEdition(block.spot(), edition);
    }

    private static Level level(Block block) {
        String label = block.text("level");
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(one -> one.label().equals(label))
                .findFirst();
        if (level.isEmpty() && !label.isEmpty()) {
            block.fault(
                    "level",
                    "\"level: " + label + "\" is not known; write one of "
                            + Arrays.stream(Level.values()).map(Level::label).collect(Collectors.joining(", ")));
        }
        return level.orElse(Level.PRACTICE);
    }

    private static Citation source(Block edition) {
        Optional<Block> found = edition.block("source");
        if (found.isEmpty()) {
            edition.fault("\"source\" is missing; say which document the rule stands in");
            return new Citation("", "", "", false);
        }
        Block block = found.get();
        String confirmed = block.text("confirmed");
        if (!confirmed.isEmpty() && !confirmed.equals("true") && !confirmed.equals("false")) {
            block.fault("confirmed", "\"confirmed: " + confirmed + "\" must be true (the clause was read) or false");
        }
        Citation citation = new Citation(
                block.text("instrument"),
                block.optional("where").orElse(""),
                block.optional("link").orElse(""),
                confirmed.equals("true"));
        block.finish();
        return citation;
    }

    private static WorkedExample example(Block block) {
        WorkedExample example = new WorkedExample(
                block.text("says"), block.optional("limit").orElse("limit"), block.day("start"), block.day("due"));
        block.finish();
        return example;
    }
}
