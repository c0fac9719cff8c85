package org.sightline.core.matching.fields;

/** What a column of a register tells about a person. It decides how two of its values are compared. */
public enum Fact {
    FORENAME("forename"),
    SURNAME("surname"),
    BIRTH_DATE("birth date"),
    SEX("sex"),
    POSTCODE("postcode"),
    /** A line of an address: the street, the name of the house. */
    ADDRESS("address"),
    HOUSE_NUMBER("house number"),
    /** A place by name: a town, a suburb, where somebody was born. */
    PLACE("place"),
    NHS_NUMBER("NHS number"),
    /** A number or reference given to one person alone: a unique pupil number, a case number. */
    IDENTIFIER("identifier"),
    PHONE("telephone number"),
    EMAIL("e-mail address"),
    /** A word out of few: an occupation, a state. */
    WORD("word");

    private final String words;

    Fact(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String inWords() {
        return words;
    }

    /** Whether the people of one household have it in common, so that agreeing on it says little of who is who. */
    public boolean isOfTheHousehold() {
        return this == SURNAME || isOfAPlace();
    }

    /** Whether it tells where somebody lives or comes from. */
    public boolean isOfAPlace() {
        return switch (this) {
            case POSTCODE, ADDRESS, HOUSE_NUMBER, PLACE, PHONE -> true;
            case FORENAME, SURNAME, BIRTH_DATE, SEX, NHS_NUMBER, IDENTIFIER, EMAIL, WORD -> false;
        };
    }

    /** Whether two people of one household agree on it no more often than strangers do. */
    public boolean isPersonal() {
        return switch (this) {
            case FORENAME, SEX, NHS_NUMBER, IDENTIFIER, EMAIL -> true;
            default -> false;
        };
    }

    /** Whether a second column of the same fact is another value of the first one: a former surname, an earlier postcode. */
    public boolean canHaveAlternatives() {
        return switch (this) {
            case ADDRESS, PLACE, WORD, HOUSE_NUMBER, SEX -> false;
            default -> true;
        };
    }
}
