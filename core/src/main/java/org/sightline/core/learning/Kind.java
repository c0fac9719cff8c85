package org.sightline.core.learning;

/** What kind of lesson it is. */
public enum Kind {
    FINDING("finding"),
    RECOMMENDATION("recommendation");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
