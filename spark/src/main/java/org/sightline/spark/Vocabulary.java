package org.sightline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.fields.Values;

/**
 * What is known of all values of all registers, sent to every worker once. Each worker makes the same dictionaries of it as
 * an engine that reads the registers row by row.
 */
final class Vocabulary implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String plan;
    private final String[][] written;
    private final int[][] counts;
    private final List<int[]> uncounted;
    private transient @Nullable List<Values> values;

    /**
     * @param plan the text of the plan file
     * @param written for each column the different values of its field, in the order in which they are first met; the first
     *     column of a field has them, the others have none
     * @param counts how many records have each
     */
    Vocabulary(String plan, String[][] written, int[][] counts) {
        this(plan, written, counts, List.of());
    }

    private Vocabulary(String plan, String[][] written, int[][] counts, List<int[]> uncounted) {
        this.plan = plan;
        this.written = written;
        this.counts = counts;
        this.uncounted = uncounted;
    }

    /** The same, with copied records counted less often. */
    Vocabulary without(CopiedRecords copied) {
        return new Vocabulary(plan, written, counts, List.copyOf(copied.uncounted()));
    }

    Schema schema() {
        return plan().schema();
    }

    PlanFile plan() {
        try {
            return PlanFile.read(plan);
        } catch (IOException itWasReadBefore) {
            throw new UncheckedIOException(itWasReadBefore);
        }
    }

    /** Safe for all threads of a worker: once made, values are only looked up. */
    synchronized List<Values> values() {
        if (values == null) {
            List<Values> made = PackRows.valuesOf(schema(), plan().lexicon());
            for (int column = 0; column < written.length; column++) {
                Values of = made.get(column);
                for (int i = 0; i < written[column].length; i++) {
                    of.count(of.numberOf(written[column][i]), counts[column][i]);
                }
            }
            for (int[] one : uncounted) {
                for (int column = 0; column < one.length - 1; column++) {
                    made.get(column).count(one[column], -one[one.length - 1]);
                }
            }
            values = made;
        }
        return values;
    }
}
