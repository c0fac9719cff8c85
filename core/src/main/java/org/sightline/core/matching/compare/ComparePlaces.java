package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;

/** Compares places and lines of addresses. */
final class ComparePlaces implements Compares {

    private static final int SAME = 4;
    private static final double NEAR = 0.92;
    private static final double WEAK = 0.8;

    private final Dictionary places;

    ComparePlaces(Dictionary places) {
        this.places = places;
    }

    @Override
    public List<String> levels() {
        return List.of("not known on one side", "different", "something in common", "nearly the same", "the same");
    }

    @Override
    public int same() {
        return SAME;
    }

    @Override
    public int level(int a, int b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return SAME;
        }
        boolean share = (places.hasMore(a) || places.hasMore(b)) && Parts.share(places, a, b);
        if (Alike.atMost(places, a, b) < WEAK) {
            return share ? 2 : 1;
        }
        double alike = Alike.jaroWinkler(places, a, b);
        if (alike >= NEAR || Alike.isOneSlipApart(places, a, b)) {
            return 3;
        }
        return alike >= WEAK || share ? 2 : 1;
    }
}
