package org.sightline.core.matching.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packs records one after the other, as they are read. */
public final class PackRows {

    private final List<Values> values;
    private final int stride;
    private int[] codes;
    private short[] registers;
    private final Rows rows;
    private int size;

    public PackRows(Schema schema, Lexicon lexicon) {
        this(schema, lexicon, 1024);
    }

    /** @param expected how many records are expected; more may come */
    public PackRows(Schema schema, Lexicon lexicon, int expected) {
        this.stride = schema.columns().size();
        this.values = valuesOf(schema, lexicon);
        this.codes = new int[stride * Math.max(expected, 16)];
        this.registers = new short[Math.max(expected, 16)];
        this.rows = new Rows(schema, values, codes, registers, 0);
    }

    /** What the columns of a schema begin with: nothing counted yet. Columns of one field share their values. */
    public static List<Values> valuesOf(Schema schema, Lexicon lexicon) {
        Values[] byColumn = new Values[schema.columns().size()];
        for (Field field : schema.fields()) {
            Values values = Values.of(field.fact(), lexicon);
            field.columns().forEach(column -> byColumn[column] = values);
        }
        return new ArrayList<>(List.of(byColumn));
    }

    /**
     * Packs one record.
     *
     * @param register which register it is of, from 0
     * @param written a value for each column of the schema; empty where nothing is recorded
     * @return its ordinal
     */
    public int add(int register, List<String> written) {
        if (size == registers.length) {
            int more = (int) Math.min((long) size * 2, Integer.MAX_VALUE / stride - 8);
            codes = Arrays.copyOf(codes, more * stride);
            registers = Arrays.copyOf(registers, more);
        }
        int at = size * stride;
        for (int column = 0; column < stride; column++) {
            Values of = values.get(column);
            int number = of.numberOf(written.get(column));
            of.count(number, 1);
            codes[at + column] = number;
        }
        registers[size] = (short) register;
        rows.moved(codes, registers, ++size);
        return size - 1;
    }

    public int size() {
        return size;
    }

    /** The records packed so far. Later ones show in it too; it is not for two threads while records are added. */
    public Rows done() {
        return rows;
    }
}
