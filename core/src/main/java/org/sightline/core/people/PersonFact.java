package org.sightline.core.people;

/** What agencies record of who somebody is. */
public enum PersonFact {
    NAME("Name"),
    BORN("Date of birth"),
    SEX("Sex"),
    NHS_NUMBER("NHS number"),
    ADDRESS("Address"),
    POSTCODE("Postcode");

    private final String label;

    PersonFact(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether only one of two that differ can be true: somebody has one day of birth, and may have had ten addresses. */
    public boolean isOneForLife() {
        return this == BORN || this == NHS_NUMBER;
    }
}
