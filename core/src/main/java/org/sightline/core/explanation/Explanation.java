package org.sightline.core.explanation;

import java.util.List;

/**
 * How something that a person sees was arrived at: a statement and the parts it is made of.
 *
 * @param says one plain sentence or phrase, for example "45 working days after 3 March 2014"
 * @param parts the smaller statements that it rests on, in the order a person would give them
 */
public record Explanation(String says, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    public static Explanation of(String says, Explanation... parts) {
        return new Explanation(says, List.of(parts));
    }
}
