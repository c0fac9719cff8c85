package org.sightline.core.rulebook;

/** Through which rules a matter is looked at. */
public enum Lens {
    /** The rules in force on that day. */
    THEN("then"),
    /** Today's rules. */
    NOW("now"),
    /** Both say the same. */
    BOTH("both");

    private final String label;

    Lens(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
