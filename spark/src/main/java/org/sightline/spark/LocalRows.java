package org.sightline.spark;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.fields.Rows;

/** Some records side by side, as the engine of core takes them; their order is kept, and who they are. */
final class LocalRows {

    private final List<PackedRow> records = new ArrayList<>();

    void add(PackedRow record) {
        records.add(record);
    }

    int size() {
        return records.size();
    }

    PackedRow record(int place) {
        return records.get(place);
    }

    int ordinal(int place) {
        return records.get(place).ordinal();
    }

    Rows rows(Vocabulary vocabulary) {
        int stride = vocabulary.schema().columns().size();
        int[] codes = new int[records.size() * stride];
        short[] registers = new short[records.size()];
        for (int i = 0; i < registers.length; i++) {
            System.arraycopy(records.get(i).codes(), 0, codes, i * stride, stride);
            registers[i] = records.get(i).register();
        }
        return Rows.of(vocabulary.schema(), vocabulary.values(), codes, registers);
    }
}
