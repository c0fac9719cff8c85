package org.sightline.app.library;

import java.util.Optional;
import org.sightline.core.library.FactKind;

/**
 * What a report says of itself, as it stands: as it was read, or as somebody said instead.
 *
 * @param code what it is counted by; empty where it is not counted
 * @param value in words, as it is shown; ages that go over several bands are one fact for each, with the same value
 * @param page where the report says so; empty where a person does
 * @param passage the report's own words that say so
 * @param said whether a person said it instead of what was read
 */
public record Fact(FactKind kind, String code, String value, Optional<Integer> page, String passage, boolean said) {

    /** How its code is shown: "under 1 year", "police". */
    public String label() {
        return FactTerms.label(kind, code);
    }
}
