package org.sightline.core.matching.fields;

/**
 * Tells who is known by a first name at most: "Dave", "mum's boyfriend". Such a one is of a household, and nobody in particular.
 */
public final class FirstNameOnly {

    private final Rows rows;
    private final int surname;
    private final int born;

    public FirstNameOnly(Rows rows) {
        this.rows = rows;
        this.surname = mainColumn(Fact.SURNAME);
        this.born = mainColumn(Fact.BIRTH_DATE);
    }

    private int mainColumn(Fact fact) {
        return rows.schema()
                .fieldOf(fact)
                .map(field -> rows.schema().fields().get(field).main())
                .orElse(-1);
    }

    /** False for everybody where the registers have no column for surnames, or none for birth dates. */
    public boolean is(int record) {
        return surname >= 0 && born >= 0 && rows.code(record, surname) == 0 && rows.code(record, born) == 0;
    }
}
