package org.sightline.app.library.find;

/** When a report was published, in EDTF as far as it is known: a day, a month or a year. */
final class Published {

    private static final int YEAR = 4;

    private Published() {}

    /** Empty where even that is not known. */
    static String year(String edtf) {
        return edtf.length() >= YEAR && edtf.substring(0, YEAR).chars().allMatch(Character::isDigit)
                ? edtf.substring(0, YEAR)
                : "";
    }
}
