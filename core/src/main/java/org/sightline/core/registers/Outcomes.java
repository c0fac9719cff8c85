package org.sightline.core.registers;

import java.util.BitSet;
import org.sightline.core.matching.model.Edges;
import org.sightline.core.matching.model.Weigh;

/**
 * What became of each record.
 *
 * @param linked those that share their person with another record
 * @param doubtful those that stand in a pair of which a person should be asked, and are not linked with it
 */
public record Outcomes(BitSet linked, BitSet doubtful) {

    /** Says whether a pair was held apart for a reason, so that nobody need be asked. */
    @FunctionalInterface
    public interface HeldApart {
        boolean is(int a, int b);
    }

    /** @param askAt from this probability on a pair that was not put together is worth asking about */
    public static Outcomes of(int[] people, Edges edges, double askAt, HeldApart heldApart) {
        BitSet linked = new BitSet(people.length);
        for (int record = 0; record < people.length; record++) {
            if (people[record] != record) {
                linked.set(record);
                linked.set(people[record]);
            }
        }
        BitSet doubtful = new BitSet(people.length);
        double least = Weigh.weightOf(askAt);
        edges.each((a, b, weight) -> {
            if (weight >= least && people[a] != people[b] && !heldApart.is(a, b)) {
                doubtful.set(a);
                doubtful.set(b);
            }
        });
        return new Outcomes(linked, doubtful);
    }
}
