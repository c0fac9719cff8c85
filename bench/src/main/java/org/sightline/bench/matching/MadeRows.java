package org.sightline.bench.matching;

import java.util.List;
import org.sightline.app.names.LexiconFile;
import org.sightline.bench.registers.Gathered;
import org.sightline.bench.registers.MakeRegisters;
import org.sightline.bench.registers.Preset;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

/** Made registers as matching sees them. */
final class MadeRows {

    /** The five fields that every register has. */
    static final Schema PLAIN = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE)));

    private static final int FIRST_NAME = 1;
    private static final int SURNAME = 2;
    private static final int BIRTH_DATE = 3;

    private MadeRows() {}

    static MakeRegisters make(Preset preset, int records, long seed) {
        return new MakeRegisters(preset, MakeRegisters.peopleFor(preset, records, seed), seed);
    }

    /** Everybody. */
    static Rows all(MakeRegisters make, Schema schema, int records) {
        PackRows pack = new PackRows(schema, LexiconFile.shipped(), records + records / 20);
        make.writeTo((register, values, truth) -> pack.add(register, columns(values, schema)));
        return pack.done();
    }

    /**
     * Everybody of whom more is known than a first name and an address: who is known by a first name only is never linked, so
     * such a record says nothing of how well others are.
     */
    static Rows named(MakeRegisters make, Schema schema, int records, Gathered truths) {
        PackRows pack = new PackRows(schema, LexiconFile.shipped(), records);
        make.writeTo((register, values, truth) -> {
            if (!values[SURNAME].isEmpty() || !values[BIRTH_DATE].isEmpty()) {
                pack.add(register, columns(values, schema));
                truths.accept(register, values, truth);
            }
        });
        return pack.done();
    }

    /** The columns in the order in which the registers give them, from the first name on. */
    static List<String> columns(String[] values, Schema schema) {
        return List.of(values).subList(FIRST_NAME, FIRST_NAME + schema.columns().size());
    }
}
