package org.sightline.app.registers;

import java.util.Arrays;
import org.sightline.core.matching.fields.PackRows;

/** Some rows of a register on their way from the thread that reads to the one that packs. */
final class Batch {

    static final int ROWS = 2_048;
    static final Batch LAST = new Batch(-1);

    private final int register;
    private final String[][] values = new String[ROWS][];
    private final String[] ids = new String[ROWS];
    private final String[] truths = new String[ROWS];
    private final String[][] groups = new String[ROWS][];
    private final int[] lines = new int[ROWS];
    private int size;

    Batch(int register) {
        this.register = register;
    }

    void add(int line, String[] value, String id, String truth, String[] group) {
        lines[size] = line;
        values[size] = value;
        ids[size] = id;
        truths[size] = truth;
        groups[size++] = group;
    }

    /** Packs one row and what stands beside it. */
    void put(int row, PackRows rows, Packed.Beside beside) {
        rows.add(register, Arrays.asList(values[row]));
        beside.ids().add(ids[row]);
        beside.truth().ifPresent(truth -> truth.add(truths[row]));
        for (int i = 0; i < groups[row].length; i++) {
            beside.groups().get(i).add(groups[row][i]);
        }
    }

    int register() {
        return register;
    }

    int line(int row) {
        return lines[row];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == ROWS;
    }

    boolean isLast() {
        return register < 0;
    }
}
