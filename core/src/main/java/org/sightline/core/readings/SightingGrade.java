package org.sightline.core.readings;

/** How well a child was seen. A reported or glimpsed child has not been seen by anybody who looked. */
public enum SightingGrade {
    REPORTED(0, "reported by somebody else"),
    GLIMPSED(1, "glimpsed or heard"),
    SEEN(2, "seen by someone not from health"),
    SPOKEN_TO(3, "spoken to"),
    SPOKEN_TO_ALONE(4, "spoken to alone"),
    EXAMINED(5, "examined or weighed");

    private final int number;
    private final String label;

    SightingGrade(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** 0 to 5, as the documents print it. */
    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public boolean atLeast(SightingGrade other) {
        return compareTo(other) >= 0;
    }
}
