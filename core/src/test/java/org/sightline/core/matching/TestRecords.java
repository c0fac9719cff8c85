package org.sightline.core.matching;

import java.util.List;
import java.util.Set;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.PackRows;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

/** Records for the tests of matching: forename, surname, birth date, sex, postcode, NHS number, former surname. */
public final class TestRecords {

    public static final Schema SCHEMA = new Schema(List.of(
            new Column("forename", Fact.FORENAME),
            new Column("surname", Fact.SURNAME),
            new Column("birth date", Fact.BIRTH_DATE),
            new Column("sex", Fact.SEX),
            new Column("postcode", Fact.POSTCODE),
            new Column("NHS number", Fact.NHS_NUMBER),
            new Column("former surname", Fact.SURNAME)));

    public static final Lexicon LEXICON = new Lexicon(
            Set.of("baby", "twin", "unknown"),
            Set.of("al", "de"),
            List.of(List.of("robert", "bob", "rob"), List.of("robin", "rob"), List.of("katherine", "kate")));

    private TestRecords() {}

    /** Values of one record, written with "|" between them; those at the end may be left out. */
    public static List<String> values(String written) {
        String[] values = (written + "|||||||").split("\\|", -1);
        return List.of(values).subList(0, SCHEMA.columns().size());
    }

    /** Each record is of a register of its own. */
    public static Rows rows(String... records) {
        PackRows pack = new PackRows(SCHEMA, LEXICON);
        for (int i = 0; i < records.length; i++) {
            pack.add(i, values(records[i]));
        }
        return pack.done();
    }
}
