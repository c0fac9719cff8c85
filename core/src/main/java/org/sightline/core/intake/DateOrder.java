package org.sightline.core.intake;

/** Which of two figures comes first in a numeric date. England writes the day first; some systems do not. */
public enum DateOrder {
    DAY_FIRST("day first"),
    MONTH_FIRST("month first");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    /** The words that {@code mapping.yaml} uses. */
    public String label() {
        return label;
    }
}
