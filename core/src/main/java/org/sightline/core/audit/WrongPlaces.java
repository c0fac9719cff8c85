package org.sightline.core.audit;

import java.util.ArrayList;
import java.util.List;

/** Finds the fewest lines whose moving explains why a chain does not stand in its order. */
final class WrongPlaces {

    private WrongPlaces() {}

    /** @param chain the runs in the order of the chain; those not on its heaviest way down the file are out of place */
    static List<Run> of(List<Run> chain) {
        long[] weight = new long[chain.size()];
        int[] from = new int[chain.size()];
        int heaviest = 0;
        for (int i = 0; i < chain.size(); i++) {
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (chain.get(j).line() < chain.get(i).line() && weight[j] > weight[i]) {
                    weight[i] = weight[j];
                    from[i] = j;
                }
            }
            weight[i] += chain.get(i).length();
            heaviest = weight[i] > weight[heaviest] ? i : heaviest;
        }
        List<Run> wrong = new ArrayList<>(chain);
        for (int i = heaviest; i >= 0; i = from[i]) {
            wrong.remove(chain.get(i));
        }
        return wrong;
    }
}
