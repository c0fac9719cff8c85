package org.sightline.core.matching.blocks;

import java.util.List;
import org.sightline.core.matching.blocks.Rule.Grain;
import org.sightline.core.matching.blocks.Rule.Part;
import org.sightline.core.matching.fields.BirthDates;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Values;

/** The keys that records have under one rule: a record with alternative values has several. */
public final class Keys {

    private final Rows rows;
    private final int[][] columns;
    private final Grain[] grains;
    private final Values[] values;
    private final boolean hasAlternatives;

    public Keys(Rows rows, Rule rule) {
        List<Part> parts = rule.parts();
        this.rows = rows;
        this.columns = new int[parts.size()][];
        this.grains = new Grain[parts.size()];
        this.values = new Values[parts.size()];
        boolean more = false;
        for (int i = 0; i < columns.length; i++) {
            var field = rows.schema().fields().get(parts.get(i).field());
            columns[i] = field.columns().stream().mapToInt(Integer::intValue).toArray();
            grains[i] = parts.get(i).grain();
            values[i] = rows.values(field.main());
            more |= field.hasAlternatives();
        }
        this.hasAlternatives = more;
    }

    /** What takes a record's keys. */
    public interface Sink {
        void accept(long key, int record);
    }

    /** Gives every key of a record; none where a value is missing. */
    public void of(int record, Sink sink) {
        give(record, 0, 0, sink);
    }

    private void give(int record, int part, long soFar, Sink sink) {
        if (part == columns.length) {
            sink.accept(mixed(soFar), record);
            return;
        }
        for (int i = 0; i < columns[part].length; i++) {
            int code = coarse(part, rows.code(record, columns[part][i]));
            if (code != 0 && !isAmongFirst(part, record, i, code)) {
                give(record, part + 1, mixed(soFar * 31 + code), sink);
            }
        }
    }

    private boolean isAmongFirst(int part, int record, int columnsBefore, int code) {
        for (int i = 0; i < columnsBefore; i++) {
            if (coarse(part, rows.code(record, columns[part][i])) == code) {
                return true;
            }
        }
        return false;
    }

    /** Spreads a key over all 64 bits (the finaliser of MurmurHash3). */
    private static long mixed(long key) {
        long mixed = (key ^ key >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** Whether two records agree on all parts. */
    public boolean agree(int a, int b) {
        for (int part = 0; part < columns.length; part++) {
            if (!agree(part, a, b)) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(int part, int a, int b) {
        int[] of = columns[part];
        if (of.length == 1) {
            int code = coarse(part, rows.code(a, of[0]));
            return code != 0 && code == coarse(part, rows.code(b, of[0]));
        }
        return shared(part, a, b) != 0;
    }

    /**
     * Whether a key is the first of those that two records share: those with several names may meet under several keys, and
     * are to be given once.
     *
     * @param key its lower half
     */
    boolean isFirst(int a, int b, int key) {
        if (!hasAlternatives) {
            return true;
        }
        long first = 0;
        for (int part = 0; part < columns.length; part++) {
            first = mixed(first * 31 + shared(part, a, b));
        }
        return (int) mixed(first) == key;
    }

    private int shared(int part, int a, int b) {
        for (int columnA : columns[part]) {
            int code = coarse(part, rows.code(a, columnA));
            for (int columnB : columns[part]) {
                if (code != 0 && code == coarse(part, rows.code(b, columnB))) {
                    return code;
                }
            }
        }
        return 0;
    }

    private int coarse(int part, int code) {
        if (grains[part] == Grain.WHOLE) {
            return values[part] instanceof Values.Texts && code <= Dictionary.LAST_PLACE_IN_BIRTH ? 0 : code;
        }
        return switch (values[part]) {
            case Values.Dates dates -> BirthDates.year(code);
            case Values.NhsNumbers numbers -> code;
            case Values.Texts(Dictionary dictionary) ->
                dictionary.sound(code) != 0 ? dictionary.sound(code) : dictionary.area(code);
        };
    }
}
