package org.sightline.core.matching.rulings;

import org.sightline.core.matching.compare.Likeness;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Rows;

/**
 * What records of one birth say of how many children there are. Where twins need not be reckoned with, it says of no record
 * that it may be of two.
 */
public final class Births {

    private final Rows rows;
    private final Likeness likeness;
    private final int forename;
    private final int born;
    private final int sex;
    private final boolean counts;

    Births(Rows rows, Likeness likeness, boolean twinsShow) {
        this.rows = rows;
        this.likeness = likeness;
        this.forename = columnOf(rows, Fact.FORENAME);
        this.born = columnOf(rows, Fact.BIRTH_DATE);
        this.sex = columnOf(rows, Fact.SEX);
        this.counts = twinsShow && forename >= 0 && born >= 0;
    }

    static int columnOf(Rows rows, Fact fact) {
        return rows.schema()
                .fieldOf(fact)
                .map(field -> rows.schema().fields().get(field).main())
                .orElse(-1);
    }

    /** Whether nobody wrote a forename, so that the record may be of any child of that birth. */
    public boolean isNameless(int record) {
        return counts && likeness.isNameless(record);
    }

    /** Whether one register tells of both, of one birth date and by two forenames: they may be twins with like names. */
    public boolean areToldApart(int a, int b) {
        return counts
                && inOneRegister(a, b)
                && rows.code(a, born) == rows.code(b, born)
                && isName(rows.code(a, forename))
                && isName(rows.code(b, forename))
                && rows.code(a, forename) != rows.code(b, forename);
    }

    /** Whether nothing but a forename could say that two records are of two children: birth date, surname and sex do not. */
    public boolean mayBeOne(int a, int b) {
        return areOfOneBirth(a, b)
                && (sex < 0
                        || rows.code(a, sex) == 0
                        || rows.code(b, sex) == 0
                        || rows.code(a, sex) == rows.code(b, sex));
    }

    /** Whether two records leave open by themselves if they are of twins: neither has a forename, or they speak of two. */
    public boolean mayBeTwins(int a, int b) {
        return (isNameless(a) && isNameless(b)) || speakOfTwo(a, b);
    }

    /** Whether one of two records has no forename, and the other makes it likely that it is of a twin. */
    public boolean speakOfTwo(int a, int b) {
        return (isNameless(a) || isNameless(b)) && (areToldTwice(a, b) || tellsOfTwins(a, b));
    }

    /** Whether the second record says that the birth was of several: it is of "Twin 1", or so is the child without a name. */
    public boolean tellsOfTwins(int nameless, int other) {
        return areOfOneBirth(nameless, other) && (isPlace(nameless) || isPlace(other));
    }

    /** Whether one register tells of a child without a name and of another record that may be of the same child or a twin. */
    public boolean areToldTwice(int nameless, int other) {
        return inOneRegister(nameless, other) && mayBeOne(nameless, other);
    }

    private boolean areOfOneBirth(int a, int b) {
        return counts
                && rows.code(a, born) != 0
                && rows.code(a, born) == rows.code(b, born)
                && likeness.shareSurname(a, b);
    }

    private boolean inOneRegister(int a, int b) {
        return rows.register(a) == rows.register(b);
    }

    private boolean isPlace(int record) {
        int code = rows.code(record, forename);
        return code > 0 && code <= Dictionary.LAST_PLACE_IN_BIRTH;
    }

    private static boolean isName(int code) {
        return code > Dictionary.LAST_PLACE_IN_BIRTH;
    }
}
