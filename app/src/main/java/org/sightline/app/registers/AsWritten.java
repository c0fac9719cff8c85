package org.sightline.app.registers;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.core.registers.Layout;

/** A few records as their registers write them, read once more: what is matched on has neither capitals nor blanks left. */
final class AsWritten {

    private final Map<Integer, String[]> values = new HashMap<>();

    private AsWritten() {}

    static AsWritten of(
            BitSet wanted, List<PackRegisters.Recognised> registers, Layout layout, int[] firsts, Set<String> particles)
            throws IOException {
        AsWritten written = new AsWritten();
        for (int i = 0; i < registers.size(); i++) {
            PackRegisters.Recognised one = registers.get(i);
            PickCells pick = new PickCells(one.columns(), layout.picks().get(i), List.of(), particles);
            int last = wanted.previousSetBit(firsts[i + 1] - 1);
            int[] record = {firsts[i]};
            if (last >= firsts[i]) {
                one.register().read(pick.wanted(), (row, cells, width) -> {
                    if (wanted.get(record[0])) {
                        written.values.put(record[0], pick.values(cells));
                    }
                    return record[0]++ < last;
                });
            }
        }
        return written;
    }

    String of(int record, int column) {
        String[] known = values.get(record);
        return known == null ? "" : known[column];
    }
}
