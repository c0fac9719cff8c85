package org.sightline.spark;

import java.util.Iterator;
import java.util.List;
import org.sightline.core.matching.fields.Values;

/** Packs records by the dictionaries that all workers share. */
record PackOnWorker(Vocabulary vocabulary) {

    Iterator<PackedRow> all(Iterator<Written> some) {
        List<Values> values = vocabulary.values();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return some.hasNext();
            }

            @Override
            public PackedRow next() {
                Written record = some.next();
                int[] codes = new int[record.values().length];
                for (int column = 0; column < codes.length; column++) {
                    String written = record.values()[column];
                    codes[column] = written.isEmpty() ? 0 : values.get(column).numberOf(written);
                }
                return new PackedRow(record.ordinal(), (short) record.register(), codes);
            }
        };
    }
}
