package org.sightline.core.matching;

import java.util.List;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.rulings.Decisions;

/**
 * How registers are to be matched.
 *
 * @param rules by which pairs are found; empty for those that {@code Rules.choose} chooses
 * @param withinRegisters whether one register may hold a person twice
 * @param linkAt from this probability on two records are one person's
 * @param joinAt the least average weight (base-2 logarithm of odds) at which two groups of records are one person
 * @param margin by how much a group must fit better than a rival that is another person for certain
 * @param largestBlock how many records of one key are compared each with each
 */
public record Plan(
        List<Rule> rules,
        boolean withinRegisters,
        double linkAt,
        double askAt,
        double joinAt,
        double margin,
        int largestBlock,
        Decisions decisions) {

    /** What suits registers of which nothing more is known. */
    public static final Plan ORDINARY = new Plan(List.of(), true, 0.95, 0.2, -1, 4, 1000, Decisions.NONE);

    public Plan {
        rules = List.copyOf(rules);
    }

    public Plan with(List<Rule> others) {
        return new Plan(others, withinRegisters, linkAt, askAt, joinAt, margin, largestBlock, decisions);
    }

    /** Each register holds a person once. */
    public Plan withEachOnce() {
        return new Plan(rules, false, linkAt, askAt, joinAt, margin, largestBlock, decisions);
    }

    public Plan withLinkAt(double probability) {
        return new Plan(rules, withinRegisters, probability, askAt, joinAt, margin, largestBlock, decisions);
    }

    public Plan with(Decisions others) {
        return new Plan(rules, withinRegisters, linkAt, askAt, joinAt, margin, largestBlock, others);
    }

    public Plan withJoinAt(double weight, double moreThanRivals) {
        return new Plan(rules, withinRegisters, linkAt, askAt, weight, moreThanRivals, largestBlock, decisions);
    }
}
