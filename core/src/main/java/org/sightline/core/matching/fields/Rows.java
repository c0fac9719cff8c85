package org.sightline.core.matching.fields;

import java.util.List;

/**
 * The records of one or more registers, packed: a number for every value, side by side. A record is known by its ordinal,
 * counted from 0 through the registers in the order in which they were given.
 */
public final class Rows {

    private final Schema schema;
    private final List<Values> values;
    private final int stride;
    private int[] codes;
    private short[] registers;
    private int size;

    Rows(Schema schema, List<Values> values, int[] codes, short[] registers, int size) {
        this.schema = schema;
        this.values = List.copyOf(values);
        this.codes = codes;
        this.registers = registers;
        this.stride = schema.columns().size();
        this.size = size;
    }

    /** Takes in what was packed since. */
    void moved(int[] allCodes, short[] allRegisters, int now) {
        codes = allCodes;
        registers = allRegisters;
        size = now;
    }

    /** Rows that hold these numbers, for an engine that packed them elsewhere. */
    public static Rows of(Schema schema, List<Values> values, int[] codes, short[] registers) {
        return new Rows(schema, values, codes, registers, registers.length);
    }

    public Schema schema() {
        return schema;
    }

    public int size() {
        return size;
    }

    /** The number of a value: 0 where the record has none. */
    public int code(int record, int column) {
        return codes[record * stride + column];
    }

    /** Which register the record is of, from 0. */
    public int register(int record) {
        return registers[record];
    }

    /** What is known of the values of a column. */
    public Values values(int column) {
        return values.get(column);
    }

    public List<Values> values() {
        return values;
    }

    /** A value as people read it; empty where the record has none. */
    public String text(int record, int column) {
        return values.get(column).text(code(record, column));
    }
}
