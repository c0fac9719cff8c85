package org.sightline.core.matching.compare;

import java.util.List;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Values;

/**
 * Compares two records field by field. What comes out is a pattern: the levels of all fields as one number, each in a
 * radix of its own. Safe for any number of threads.
 */
public final class ComparePairs {

    private final Rows rows;
    private final List<Field> fields;
    private final int[][] columns;
    private final Compares[] compares;
    private final Patterns patterns;
    private final int forename;
    private final int surname;

    public ComparePairs(Rows rows) {
        this.rows = rows;
        this.fields = rows.schema().fields();
        this.columns = fields.stream()
                .map(field ->
                        field.columns().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.compares = fields.stream().map(this::comparesOf).toArray(Compares[]::new);
        this.patterns = new Patterns(fields.stream().map(Field::fact).toList());
        this.forename = rows.schema().fieldOf(Fact.FORENAME).orElse(-1);
        this.surname = rows.schema().fieldOf(Fact.SURNAME).orElse(-1);
    }

    private Compares comparesOf(Field field) {
        return Comparators.of(field.fact(), rows.values(field.main()));
    }

    public Patterns patterns() {
        return patterns;
    }

    /** The levels of a pair as one number. */
    public long pattern(int a, int b) {
        long pattern = 0;
        int forenames = 0;
        int surnames = 0;
        for (int field = 0; field < compares.length; field++) {
            int level = level(field, a, b);
            if (field == forename) {
                forenames = level;
            } else if (field == surname) {
                surnames = level;
            }
            pattern += level * Patterns.weight(field);
        }
        if (forenames == CompareForenames.DIFFER && surnames == CompareSurnames.DIFFER && areSwapped(a, b)) {
            pattern += (CompareForenames.SWAPPED - forenames) * Patterns.weight(forename);
            pattern -= surnames * Patterns.weight(surname);
        }
        return pattern;
    }

    private int level(int field, int a, int b) {
        int[] of = columns[field];
        int best = compares[field].level(rows.code(a, of[0]), rows.code(b, of[0]));
        return of.length == 1 || best == compares[field].same() ? best : bestOfAll(field, a, b, best);
    }

    /** A former surname that is the other's present one counts as much as two present ones. */
    private int bestOfAll(int field, int a, int b, int first) {
        int best = first;
        for (int columnA : columns[field]) {
            for (int columnB : columns[field]) {
                best = Math.max(best, compares[field].level(rows.code(a, columnA), rows.code(b, columnB)));
            }
        }
        return best;
    }

    private boolean areSwapped(int a, int b) {
        Dictionary forenames = ((Values.Texts) rows.values(columns[forename][0])).dictionary();
        Dictionary surnames = ((Values.Texts) rows.values(columns[surname][0])).dictionary();
        return isOne(forenames, rows.code(a, columns[forename][0]), surnames, rows.code(b, columns[surname][0]))
                && isOne(forenames, rows.code(b, columns[forename][0]), surnames, rows.code(a, columns[surname][0]));
    }

    private static boolean isOne(Dictionary forenames, int forename, Dictionary surnames, int surname) {
        return forename > Dictionary.LAST_PLACE_IN_BIRTH
                && forenames.mask(forename) == surnames.mask(surname)
                && forenames.text(forename).equals(surnames.text(surname));
    }

    /**
     * The number of the value that both have in a field whose level is "the same"; 0 where none is. Of several the rarest,
     * which says most, whichever record is asked first.
     */
    public int sharedValue(int field, int a, int b) {
        int[] of = columns[field];
        if (of.length == 1) {
            int code = rows.code(a, of[0]);
            return code == rows.code(b, of[0]) ? code : 0;
        }
        int rarest = 0;
        for (int columnA : of) {
            int code = rows.code(a, columnA);
            for (int columnB : of) {
                if (code != 0 && code == rows.code(b, columnB) && (rarest == 0 || isRarer(of[0], code, rarest))) {
                    rarest = code;
                }
            }
        }
        return rarest;
    }

    private boolean isRarer(int column, int a, int b) {
        int countA = rows.values(column).count(a);
        int countB = rows.values(column).count(b);
        return countA < countB || (countA == countB && a < b);
    }

    public Rows rows() {
        return rows;
    }
}
