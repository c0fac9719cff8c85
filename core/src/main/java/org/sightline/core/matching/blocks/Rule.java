package org.sightline.core.matching.blocks;

import java.util.List;
import java.util.stream.Collectors;
import org.sightline.core.matching.fields.Schema;

/**
 * Which pairs are worth comparing: those that agree on all the parts of one rule.
 *
 * @param parts at least one
 */
public record Rule(List<Part> parts) {

    public Rule {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A rule that asks for nothing would compare everybody with everybody.");
        }
    }

    public static Rule of(Part... parts) {
        return new Rule(List.of(parts));
    }

    /**
     * One field that must agree.
     *
     * @param field the field's number in the schema
     */
    public record Part(int field, Grain grain) {}

    /** How much of a field must agree. */
    public enum Grain {
        /** The value must be the same. */
        WHOLE,
        /** Names must sound alike, postcodes lie in one sector, dates in one year. */
        ALIKE
    }

    /** Whether it asks for whole values alone. */
    public boolean isWhole() {
        return parts.stream().allMatch(part -> part.grain() == Grain.WHOLE);
    }

    public String inWords(Schema schema) {
        return parts.stream()
                .map(part -> (part.grain() == Grain.WHOLE ? "" : "like ")
                        + schema.fields().get(part.field()).name())
                .collect(Collectors.joining(" and "));
    }
}
