package org.sightline.core.matching.rulings;

import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.core.matching.compare.Likeness;
import org.sightline.core.matching.fields.Dictionary;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.FirstNameOnly;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.rulings.Ruling.Because;

/**
 * The layer beside the model: what must be linked and what cannot be, for reasons that no weight outweighs. In this order: a
 * person's decision, a seal, the number and the birth date together, and the guard of twins.
 */
public final class RulePairs {

    private static final Ruling.CannotLink APART = new Ruling.CannotLink("they are kept apart", Because.KEPT_APART);
    private static final Ruling.CannotLink DECIDED_DIFFERENT =
            new Ruling.CannotLink("somebody decided that they are two people", Because.KEPT_APART);
    private static final Ruling.MustLink DECIDED_SAME =
            new Ruling.MustLink("somebody decided that they are one person");
    private static final Ruling.CannotLink BORN_APART =
            new Ruling.CannotLink("they are two children of one birth", Because.TWO_NAMES);
    private static final Ruling.CannotLink TWINS = new Ruling.CannotLink(
            "birth date and surname are the same, but the forenames are two different names, as with twins",
            Because.TWO_NAMES);
    private static final Ruling.CannotLink FIRST_NAME_ONLY = new Ruling.CannotLink(
            "one of them is known by a first name only, which is not enough to say who it is", Because.NO_NAME);
    private static final Ruling.CannotLink TWO_NUMBERS = new Ruling.CannotLink(
            "birth date and surname are the same, but NHS numbers and forenames are different, as with twins",
            Because.TWO_NAMES);
    private static final Ruling.CannotLink NUMBER_OF_ANOTHER = new Ruling.CannotLink(
            "NHS number and birth date are the same, but the forenames are two different names, as when twins' numbers are"
                    + " mixed up",
            Because.TWO_NAMES);
    private static final Ruling.CannotLink NAMELESS = new Ruling.CannotLink(
            "one of them is a twin, or another child of one birth, who has no forename yet and could be any of them",
            Because.NO_NAME);
    private static final Ruling.CannotLink NEARLY_TWINS = new Ruling.CannotLink(
            "birth dates are a slip apart and the surname is the same, but the forenames are two different names, as with"
                    + " twins",
            Because.TWO_NAMES);
    private static final Ruling.MustLink ONE_NUMBER =
            new Ruling.MustLink("they have the same valid NHS number and the same birth date");

    private final Rows rows;
    private final Likeness likeness;
    private final FirstNameOnly firstNameOnly;
    private final Decisions decisions;
    private final BitSet decidedOn;
    private final Births births;
    private final boolean twinsShow;
    private final int forename;
    private final int surname;
    private final int born;
    private final int nhsNumber;
    private final int[] identifiers;

    /** @param twinsShow whether the records are such that twins must be reckoned with */
    public RulePairs(Rows rows, Decisions decisions, boolean twinsShow) {
        this.rows = rows;
        this.twinsShow = twinsShow;
        this.decisions = decisions;
        this.decidedOn = recordsOf(decisions);
        this.likeness = new Likeness(rows);
        this.firstNameOnly = new FirstNameOnly(rows);
        this.births = new Births(rows, likeness, twinsShow);
        this.forename = Births.columnOf(rows, Fact.FORENAME);
        this.surname = Births.columnOf(rows, Fact.SURNAME);
        this.born = Births.columnOf(rows, Fact.BIRTH_DATE);
        this.nhsNumber = Births.columnOf(rows, Fact.NHS_NUMBER);
        this.identifiers = rows.schema().fields().stream()
                .filter(field -> field.fact() == Fact.IDENTIFIER || field.fact() == Fact.EMAIL)
                .mapToInt(Field::main)
                .toArray();
    }

    /** What is to be done with a pair. */
    public Ruling of(int a, int b) {
        if (!decisions.isEmpty()) {
            long key = Decisions.key(a, b);
            if (decisions.different().contains(key)) {
                return DECIDED_DIFFERENT;
            }
            if (decisions.areApart(a, b)) {
                return APART;
            }
            if (decisions.same().contains(key)) {
                return DECIDED_SAME;
            }
        }
        if ((firstNameOnly.is(a) || firstNameOnly.is(b)) && !shareNumber(a, b) && !shareIdentifier(a, b)) {
            return FIRST_NAME_ONLY;
        }
        if (born < 0 || rows.code(a, born) == 0 || rows.code(a, born) != rows.code(b, born)) {
            return twinsShow && likeness.areNearlyTwins(a, b) ? NEARLY_TWINS : Ruling.BY_WEIGHT;
        }
        boolean oneNumber = shareNumber(a, b);
        if (forename < 0) {
            return oneNumber ? ONE_NUMBER : Ruling.BY_WEIGHT;
        }
        int nameA = rows.code(a, forename);
        int nameB = rows.code(b, forename);
        if (twinsShow && isNumbered(nameA) && isNumbered(nameB) && nameA != nameB) {
            return BORN_APART;
        }
        boolean twoNames = likeness.areTwoForenames(a, b);
        if (oneNumber) {
            return twoNames ? NUMBER_OF_ANOTHER : ONE_NUMBER;
        }
        if (twinsShow && likeness.shareSurname(a, b) && haveTwoNumbers(a, b) && nameA != nameB) {
            return TWO_NUMBERS;
        }
        if (twinsShow && (isPlace(nameA) || isPlace(nameB))) {
            return NAMELESS;
        }
        twoNames |= likeness.isInitialOfAnother(a, b);
        return twinsShow && twoNames && surname >= 0 && likeness.shareSurname(a, b) ? TWINS : Ruling.BY_WEIGHT;
    }

    private boolean shareNumber(int a, int b) {
        return nhsNumber >= 0 && rows.code(a, nhsNumber) != 0 && rows.code(a, nhsNumber) == rows.code(b, nhsNumber);
    }

    /** A number or reference given to one person alone says who it is, whatever the name. */
    private boolean shareIdentifier(int a, int b) {
        for (int column : identifiers) {
            if (rows.code(a, column) != 0 && rows.code(a, column) == rows.code(b, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean haveTwoNumbers(int a, int b) {
        return nhsNumber >= 0
                && rows.code(a, nhsNumber) != 0
                && rows.code(b, nhsNumber) != 0
                && rows.code(a, nhsNumber) != rows.code(b, nhsNumber);
    }

    /** What records of one birth say of how many children there are. */
    public Births births() {
        return births;
    }

    /**
     * Whether two records are linked by their number alone, one of them has no forename, and this third one is of the other
     * child of that birth: the numbers of twins are mixed up.
     */
    public boolean isNumberOfEither(int a, int b, int third) {
        if (births.isNameless(a) == births.isNameless(b) || !of(a, b).equals(ONE_NUMBER)) {
            return false;
        }
        return areTwoChildren(births.isNameless(a) ? b : a, third)
                && births.mayBeOne(births.isNameless(a) ? a : b, third);
    }

    /** Whether the guard holds two records apart for their names. */
    public boolean areTwoChildren(int a, int b) {
        return of(a, b) instanceof Ruling.CannotLink(String why, Because because) && because == Because.TWO_NAMES;
    }

    /**
     * Which of the records have a forename that another one of them, of the same birth date, has too: a slip is seldom made
     * twice.
     */
    public boolean[] confirmed(int[] records) {
        boolean[] confirmed = new boolean[records.length];
        for (int i = 0; i < records.length && twinsShow && forename >= 0 && born >= 0; i++) {
            for (int j = i + 1; j < records.length; j++) {
                if (rows.code(records[i], forename) == rows.code(records[j], forename)
                        && rows.code(records[i], born) == rows.code(records[j], born)
                        && rows.register(records[i]) != rows.register(records[j])) {
                    confirmed[i] = true;
                    confirmed[j] = true;
                }
            }
        }
        return confirmed;
    }

    /** Whether two records, the forenames of both confirmed by others, have two forenames and one birth date. */
    public boolean areTwoConfirmed(int a, int b) {
        return rows.code(a, born) != 0
                && rows.code(a, born) == rows.code(b, born)
                && rows.code(a, forename) > Dictionary.LAST_PLACE_IN_BIRTH
                && rows.code(b, forename) > Dictionary.LAST_PLACE_IN_BIRTH
                && rows.code(a, forename) != rows.code(b, forename)
                && !likeness.areSwapped(a, b)
                && !(of(a, b) instanceof Ruling.MustLink);
    }

    /** The pairs that somebody decided to be one person, as {@link Decisions#key}, whether or not any rule finds them. */
    public Set<Long> decidedSame() {
        return Collections.unmodifiableSet(decisions.same());
    }

    /** Whether somebody decided anything of a pair that this record is of. */
    public boolean isDecidedOn(int record) {
        return decidedOn.get(record);
    }

    private static BitSet recordsOf(Decisions decisions) {
        BitSet records = new BitSet();
        Stream.concat(decisions.same().stream(), decisions.different().stream()).forEach(key -> {
            records.set(Decisions.first(key));
            records.set(Decisions.second(key));
        });
        return records;
    }

    private static boolean isNumbered(int code) {
        return isPlace(code) && code != Dictionary.ONE_OF_SEVERAL;
    }

    private static boolean isPlace(int code) {
        return code > 0 && code <= Dictionary.LAST_PLACE_IN_BIRTH;
    }
}
