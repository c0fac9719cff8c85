package org.sightline.core.matching.compare;

import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Values;

/** What the guard of twins asks of two records' names. */
public final class Likeness {

    private final Rows rows;
    private final @Nullable Field forename;
    private final @Nullable Field surname;

    public Likeness(Rows rows) {
        this.rows = rows;
        this.forename = rows.schema()
                .fieldOf(Fact.FORENAME)
                .map(rows.schema().fields()::get)
                .orElse(null);
        this.surname = rows.schema()
                .fieldOf(Fact.SURNAME)
                .map(rows.schema().fields()::get)
                .orElse(null);
    }

    /** Whether every forename of one is another name than every forename of the other, and no slip or form of it. */
    public boolean areTwoForenames(int a, int b) {
        if (forename == null) {
            return false;
        }
        boolean compared = false;
        for (int columnA : forename.columns()) {
            for (int columnB : forename.columns()) {
                int nameA = rows.code(a, columnA);
                int nameB = rows.code(b, columnB);
                if (nameA > Dictionary.LAST_PLACE_IN_BIRTH && nameB > Dictionary.LAST_PLACE_IN_BIRTH) {
                    if (!areTwoNames(nameA, nameB)) {
                        return false;
                    }
                    compared = true;
                }
            }
        }
        return compared;
    }

    private boolean areTwoNames(int a, int b) {
        Dictionary names = ((Values.Texts) rows.values(forenameColumn())).dictionary();
        return switch (new CompareForenames(names).level(a, b)) {
            case CompareForenames.DIFFER -> isName(names, a) && isName(names, b);
            case CompareForenames.SOUND_ALIKE, CompareForenames.CUT, CompareForenames.TWO_NAMES ->
                isName(names, a) && isName(names, b) && new Established(names).areTwo(a, b);
            default -> false;
        };
    }

    private int forenameColumn() {
        if (forename == null) {
            throw new IllegalStateException("There is no forename to compare.");
        }
        return forename.main();
    }

    private static boolean isName(Dictionary names, int name) {
        return names.text(name).length() > 1;
    }

    /** Whether their surnames are the same, nearly so, or have a part in common. */
    public boolean shareSurname(int a, int b) {
        if (surname == null) {
            return false;
        }
        Dictionary names = ((Values.Texts) rows.values(surname.main())).dictionary();
        CompareSurnames compare = new CompareSurnames(names);
        for (int columnA : surname.columns()) {
            for (int columnB : surname.columns()) {
                if (compare.level(rows.code(a, columnA), rows.code(b, columnB)) >= CompareSurnames.HALF) {
                    return true;
                }
            }
        }
        return false;
    }
}
