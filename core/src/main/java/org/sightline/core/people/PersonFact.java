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
}
