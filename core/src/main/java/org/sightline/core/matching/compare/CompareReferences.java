package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;

/** Compares numbers, references and addresses that one person alone was given. */
final class CompareReferences implements Compares {

    private static final int SHORTEST = 5;
    private static final int SAME = 3;

    private final Dictionary references;

    CompareReferences(Dictionary references) {
        this.references = references;
    }

    @Override
    public List<String> levels() {
        return List.of("not known on one side", "different", "one slip apart", "the same");
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
        return references.length(a) >= SHORTEST && Alike.isOneSlipApart(references, a, b) ? 2 : 1;
    }
}
