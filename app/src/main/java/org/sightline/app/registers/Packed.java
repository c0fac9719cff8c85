package org.sightline.app.registers;

import java.util.List;
import java.util.Optional;
import org.sightline.core.matching.fields.Rows;

/**
 * The registers as they are matched, and beside each record what is only written out.
 *
 * @param rows what is matched
 * @param names of the registers
 * @param firsts the ordinal of the first record of each register, and of one behind the last
 * @param beside what is only written out
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared, never handed out of the package, and as lists they would not fit
record Packed(Rows rows, List<String> names, int[] firsts, Beside beside) {

    /**
     * What stands beside a record.
     *
     * @param ids what the registers call their records
     * @param lines the row of the file that each record stands in
     * @param truth who each truly is, where a column says so
     * @param groups what people are counted by
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Beside(Ids ids, int[] lines, Optional<Labels> truth, List<Labels> groups) {}

    String register(int record) {
        return names.get(rows.register(record));
    }

    String id(int record) {
        return beside.ids().of(record);
    }

    int size() {
        return rows.size();
    }
}
