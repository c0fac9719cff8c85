package org.sightline.core.matching.compare;

import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Lexicon;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Values;

/** What the guard of twins asks of two records' names. */
public final class Likeness {

    private static final int[] NONE = {};

    private final Rows rows;
    private final int[] forenames;
    private final int[] surnames;
    private final Dictionary names;
    private final CompareForenames compareForenames;
    private final CompareSurnames compareSurnames;
    private final Established established;
    private final CompareBirthDates compareDates = new CompareBirthDates();
    private final int born;

    public Likeness(Rows rows) {
        this.rows = rows;
        this.forenames = columnsOf(Fact.FORENAME);
        this.surnames = columnsOf(Fact.SURNAME);
        this.names = dictionaryOf(forenames);
        this.compareForenames = new CompareForenames(names);
        this.compareSurnames = new CompareSurnames(dictionaryOf(surnames));
        this.established = new Established(names);
        this.born = rows.schema()
                .fieldOf(Fact.BIRTH_DATE)
                .map(field -> rows.schema().fields().get(field).main())
                .orElse(-1);
    }

    private int[] columnsOf(Fact fact) {
        return rows.schema()
                .fieldOf(fact)
                .map(field -> rows.schema().fields().get(field).columns().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .orElse(NONE);
    }

    private Dictionary dictionaryOf(int[] columns) {
        return columns.length > 0 && rows.values(columns[0]) instanceof Values.Texts(Dictionary dictionary)
                ? dictionary
                : new Dictionary(Fact.WORD, Lexicon.EMPTY);
    }

    /** Whether every forename of one is another name than every forename of the other, and no slip or form of it. */
    public boolean areTwoForenames(int a, int b) {
        if (areSwapped(a, b)) {
            return false;
        }
        boolean compared = false;
        for (int columnA : forenames) {
            for (int columnB : forenames) {
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

    /** Whether they go by the same two names, forename and surname the other way round. */
    public boolean areSwapped(int a, int b) {
        return forenames.length > 0
                && surnames.length > 0
                && isForenameTheSurnameOf(a, b)
                && isForenameTheSurnameOf(b, a);
    }

    private boolean isForenameTheSurnameOf(int a, int b) {
        return rows.code(a, forenames[0]) > Dictionary.LAST_PLACE_IN_BIRTH
                && rows.text(a, forenames[0]).equals(rows.text(b, surnames[0]));
    }

    private boolean areTwoNames(int a, int b) {
        return switch (compareForenames.level(a, b)) {
            case CompareForenames.DIFFER -> isName(a) && isName(b);
            case CompareForenames.SOUND_ALIKE, CompareForenames.TWO_NAMES ->
                isName(a) && isName(b) && established.areTwo(a, b);
            default -> false;
        };
    }

    /** Whether nobody wrote a forename, under any heading. */
    public boolean isNameless(int record) {
        for (int column : forenames) {
            if (rows.code(record, column) > Dictionary.LAST_PLACE_IN_BIRTH) {
                return false;
            }
        }
        return true;
    }

    /** Whether one has an initial, and it is not that of any forename of the other. */
    public boolean isInitialOfAnother(int a, int b) {
        boolean initial = false;
        for (int columnA : forenames) {
            for (int columnB : forenames) {
                int nameA = rows.code(a, columnA);
                int nameB = rows.code(b, columnB);
                if (nameA > Dictionary.LAST_PLACE_IN_BIRTH && nameB > Dictionary.LAST_PLACE_IN_BIRTH) {
                    if (compareForenames.level(nameA, nameB) != CompareForenames.DIFFER) {
                        return false;
                    }
                    initial |= !isName(nameA) || !isName(nameB);
                }
            }
        }
        return initial;
    }

    /** Whether birth dates are a slip apart and surnames alike, and the forenames two that enough people bear. */
    public boolean areNearlyTwins(int a, int b) {
        int level = born < 0 ? 0 : compareDates.level(rows.code(a, born), rows.code(b, born));
        return (level == CompareBirthDates.SLIP || level == CompareBirthDates.SWAPPED)
                && forenames.length > 0
                && established.areTwo(rows.code(a, forenames[0]), rows.code(b, forenames[0]))
                && areTwoForenames(a, b)
                && shareSurname(a, b);
    }

    private boolean isName(int name) {
        return names.text(name).length() > 1;
    }

    /** Whether their surnames are the same, nearly so, or have a part in common. */
    public boolean shareSurname(int a, int b) {
        for (int columnA : surnames) {
            for (int columnB : surnames) {
                if (compareSurnames.level(rows.code(a, columnA), rows.code(b, columnB)) >= CompareSurnames.HALF) {
                    return true;
                }
            }
        }
        return false;
    }
}
