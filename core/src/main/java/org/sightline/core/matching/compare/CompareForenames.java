package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;

/** Compares forenames: short forms, initials, half of a double name; and two spellings that are each a name of its own. */
final class CompareForenames implements Compares {

    static final int DIFFER = 1;
    static final int SOUND_ALIKE = 2;
    static final int CUT = 3;
    static final int SHORT_FORM = 4;
    static final int TWO_NAMES = 5;
    static final int SLIP = 6;
    static final int SAME = 7;
    static final int SWAPPED = 8;

    private static final double NEAR = 0.9;
    private static final double WEAK = 0.77;

    private final Dictionary names;
    private final Established established;

    CompareForenames(Dictionary names) {
        this.names = names;
        this.established = new Established(names);
    }

    @Override
    public List<String> levels() {
        return List.of(
                "not known on one side",
                "different",
                "sound alike",
                "one is cut short",
                "one is a short or other form, or part, of the other",
                "nearly the same, but each is a name of its own",
                "nearly the same",
                "the same",
                "forename and surname swapped");
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
        boolean more = names.hasMore(a) || names.hasMore(b);
        if (more && (Parts.haveOneInCommon(names.sets(a), names.sets(b)) || Parts.isPartOf(names, a, b))) {
            return SHORT_FORM;
        }
        double atMost = Alike.atMost(names, a, b);
        if (atMost < WEAK) {
            return isCut(a, b) ? CUT : Alike.inSound(names, a, b) ? SOUND_ALIKE : DIFFER;
        }
        if (isCut(a, b)) {
            return CUT;
        }
        double alike = Alike.jaroWinkler(names, a, b);
        if (alike >= NEAR || Alike.isOneSlipApart(names, a, b)) {
            return established.areTwo(a, b) ? TWO_NAMES : SLIP;
        }
        return alike >= WEAK || Alike.inSound(names, a, b) ? SOUND_ALIKE : DIFFER;
    }

    private boolean isCut(int a, int b) {
        boolean packed = names.length(a) != Dictionary.LONG && names.length(b) != Dictionary.LONG;
        return (!packed || (names.low(a) & 0xFF) == (names.low(b) & 0xFF)) && Alike.isBeginning(names, a, b);
    }
}
