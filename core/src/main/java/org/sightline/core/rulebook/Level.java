package org.sightline.core.rulebook;

/** How strongly a rule binds. */
public enum Level {
    LAW("law"),
    STATUTORY_GUIDANCE("statutory guidance"),
    GUIDANCE("guidance"),
    LOCAL("local procedure"),
    PRACTICE("practice");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
