package org.sightline.app.questions.live;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a question stands among the questions of its case. */
public enum Standing {
    OPEN("Open"),
    ANSWERED("Answered"),
    SET_ASIDE("Set aside"),
    /** The record no longer raises it; what people said of it stays. */
    NO_LONGER_RAISED("No longer raised");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in an address. */
    String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Standing named(@Nullable String inAddress) {
        return Arrays.stream(values())
                .filter(each -> each.inAddress().equals(inAddress))
                .findFirst()
                .orElse(OPEN);
    }
}
