package org.sightline.bench.registers;

import java.util.Locale;

/** What can be set about made-up families and about how a register writes them down, each with its ordinary share. */
public enum Rate {
    /** Families that have a child of one birth and then another, up to five births. */
    ANOTHER_CHILD(0.48),
    /** Births of two children, or rarely three. */
    TWINS(0.016),
    /** Twins whose parents want first names a letter or two apart, Ella and Bella; for three names in four there is none. */
    SIMILAR_TWIN_NAMES(0.25),
    /** Other siblings whose first names are so. */
    SIMILAR_SIBLING_NAMES(0.03),
    /** Siblings of another father, with another surname where they have the father's. */
    HALF_SIBLINGS(0.08),
    /** Families in which two parents live. */
    TWO_PARENTS(0.7),
    /** Families whose parents are of two groups. */
    MIXED_PARENTS(0.06),
    /** Families whose children have the father's surname; the others have a double barrel or the mother's. */
    FATHERS_SURNAME(0.65),
    /** Families, of those whose children have not the father's surname alone, that have both. */
    DOUBLE_BARREL(0.3),
    /** Families whose children are known by a second surname: a step-parent's, an adopter's, the mother's. */
    ALIAS(0.12),
    /** Families that moved: every address of theirs is one of two. */
    MOVED(0.15),

    /** Children whom the register holds. */
    HELD(0.6),
    /** Held people whom it holds once more. */
    AGAIN(0.06),
    /** Parents whom it holds. */
    ADULTS_HELD(0),
    /** Held parents of whom it knows the first name and the address at most. */
    FIRST_NAME_ONLY(0.1),
    /** Moved families whom it has at the old address. */
    OLD_HOME(0.4),
    /** Records in capitals. */
    CAPITALS(0),

    /** Records of children with a second surname that are under it. */
    ALIAS_USED(0.4),
    /** Records of children made before they had a name: "Baby Smith", "Twin 1". */
    PLACEHOLDER(0.01, true),
    /** First names with a short form that are written so. */
    SHORT_FORM(0.08, true),
    /** First names of which only the initial is written. */
    INITIAL(0.004, true),
    /** First names or surnames with other spellings that are written in one of them. */
    OTHER_SPELLING(0.08, true),
    /** Double names of which one half is written. */
    HALF_NAME(0.35),
    /** First name and surname in each other's column. */
    SWAPPED(0.008, true),
    /** First names with a slip of the hand. */
    FIRST_NAME_SLIP(0.025, true),
    /** Surnames with a slip of the hand. */
    SURNAME_SLIP(0.025, true),
    /** Birth dates with a wrong digit. */
    BIRTH_DATE_SLIP(0.01, true),
    /** Birth dates with day and month swapped, where that is a date. */
    DAY_MONTH_SWAPPED(0.006, true),
    /** Birth dates written as 1 January because only the year is known. */
    ONLY_YEAR(0.006, true),
    /** Birth dates a year too early or too late. */
    YEAR_OFF(0.004, true),
    /** Sex wrong. */
    SEX_WRONG(0.006, true),
    /** Postcodes with a slip of the hand. */
    POSTCODE_SLIP(0.02, true),
    /** Addresses in another form: shortened, without the town, without the number. */
    ADDRESS_OTHERWISE(0.25),
    /** Addresses with a slip of the hand. */
    ADDRESS_SLIP(0.02, true),
    /** NHS numbers with a slip of the hand, so that mostly the check digit is wrong. */
    NHS_NUMBER_SLIP(0.004, true),
    /** Children's records with the mother's NHS number. */
    NHS_NUMBER_OF_MOTHER(0.002, true),
    /** Twins' records with the other twin's NHS number. */
    NHS_NUMBER_OF_TWIN(0.02, true),

    /** Records without a first name. */
    NO_FIRST_NAME(0.003, true),
    /** Records without a surname. */
    NO_SURNAME(0.003, true),
    /** Records without a birth date. */
    NO_BIRTH_DATE(0.01, true),
    /** Records without the sex. */
    NO_SEX(0.03, true),
    /** Records without a postcode and an address. */
    NO_HOME(0.03, true),
    /** Records with a postcode and without an address. */
    NO_ADDRESS(0.05),
    /** Records without an NHS number. */
    NO_NHS_NUMBER(0.4);

    final double ordinary;
    final boolean fault;

    Rate(double ordinary) {
        this(ordinary, false);
    }

    Rate(double ordinary, boolean fault) {
        this.ordinary = ordinary;
        this.fault = fault;
    }

    /** As written on the command line: {@code no-nhs-number}. */
    static Rate named(String name) {
        for (Rate rate : values()) {
            if (rate.toString().equals(name)) {
                return rate;
            }
        }
        throw new IllegalArgumentException("There is no rate called " + name + ". The rates are "
                + String.join(
                        ", ",
                        java.util.Arrays.stream(values()).map(Rate::toString).toList()) + ".");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
