package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;

/** Compares postcodes: a family that moves often stays near. */
final class ComparePostcodes implements Compares {

    static final int AREA = 2;
    static final int SAME = 4;

    private final Dictionary codes;

    ComparePostcodes(Dictionary codes) {
        this.codes = codes;
    }

    @Override
    public List<String> levels() {
        return List.of("not known on one side", "different", "in the same area", "one slip apart", "the same");
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
        if (Alike.isOneSlipApart(codes, a, b)) {
            return 3;
        }
        return codes.area(a) != 0 && codes.area(a) == codes.area(b) ? AREA : 1;
    }
}
