package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;

/** Compares surnames: one half of a double barrel is evidence too. */
final class CompareSurnames implements Compares {

    static final int DIFFER = 1;
    static final int SOUND_ALIKE = 2;
    static final int HALF = 3;
    static final int SLIP = 4;
    static final int SAME = 5;

    private static final double NEAR = 0.9;
    private static final double WEAK = 0.8;

    private final Dictionary names;

    CompareSurnames(Dictionary names) {
        this.names = names;
    }

    @Override
    public List<String> levels() {
        return List.of(
                "not known on one side",
                "different",
                "sound alike",
                "one part in common",
                "nearly the same",
                "the same");
    }

    @Override
    public int same() {
        return SAME;
    }

    @Override
    public int level(int a, int b) {
        if (a <= Dictionary.LAST_PLACE_IN_BIRTH || b <= Dictionary.LAST_PLACE_IN_BIRTH) {
            return 0;
        }
        if (a == b) {
            return SAME;
        }
        if ((names.hasMore(a) || names.hasMore(b)) && Parts.share(names, a, b)) {
            return HALF;
        }
        if (Alike.atMost(names, a, b) < WEAK) {
            return Alike.inSound(names, a, b) ? SOUND_ALIKE : DIFFER;
        }
        double alike = Alike.jaroWinkler(names, a, b);
        if (alike >= NEAR || Alike.isOneSlipApart(names, a, b)) {
            return SLIP;
        }
        return alike >= WEAK || Alike.inSound(names, a, b) ? SOUND_ALIKE : DIFFER;
    }
}
