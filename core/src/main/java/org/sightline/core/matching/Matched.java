package org.sightline.core.matching;

import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/** Registers matched. */
public final class Matched {

    private static final double EITHER = 0.5;

    private final int[] people;
    private final Edges edges;
    private final Weigh weigh;
    private final RulePairs rule;
    private final long notCompared;

    /** @param people for each record, the smallest ordinal of its person's records */
    public Matched(int[] people, Edges edges, Weigh weigh, RulePairs rule, long notCompared) {
        this.people = people;
        this.edges = edges;
        this.weigh = weigh;
        this.rule = rule;
        this.notCompared = notCompared;
    }

    /** The person that a record is of: the smallest ordinal of that person's records. */
    public int person(int record) {
        return people[record];
    }

    /** How many records were matched. */
    public int size() {
        return people.length;
    }

    /** The pairs that weigh enough to be told, in no particular order. */
    public Edges edges() {
        return edges;
    }

    public Weigh weigh() {
        return weigh;
    }

    public RulePairs rule() {
        return rule;
    }

    /** How many pairs of records with very common values were not compared. */
    public long notCompared() {
        return notCompared;
    }

    /**
     * The probability that both records of an edge are one person's. Where they were made two people, since a decision, the
     * guard of twins or a rival stands between them, it is at most an even chance, whatever the pair weighs alone.
     */
    public double probability(int edge) {
        double alone = Weigh.probability(edges.weight(edge));
        Ruling ruling = rule.of(edges.a(edge), edges.b(edge));
        boolean apart = ruling instanceof Ruling.CannotLink || people[edges.a(edge)] != people[edges.b(edge)];
        if (ruling instanceof Ruling.MustLink && !apart) {
            return 1;
        }
        return apart ? Math.min(alone, EITHER) : alone;
    }
}
