package org.sightline.core.matching.identity;

/** What somebody who looked at two records says. */
public enum Answer {
    SAME("the same person"),
    DIFFERENT("two different people"),
    CANNOT_TELL("cannot tell");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
