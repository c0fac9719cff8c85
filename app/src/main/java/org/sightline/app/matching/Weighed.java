package org.sightline.app.matching;

import java.util.List;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.matching.Step;
import org.sightline.core.matching.Weighing;

/**
 * The sum behind a match, as it is kept: from what is known of any two records, field by field, to the whole.
 *
 * @param says the outcome in plain words
 * @param sentences each part of it in plain words
 */
public record Weighed(
        double before, List<Part> parts, double weight, double probability, String says, List<String> sentences) {

    public Weighed {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
    }

    /** What one field adds to it. */
    public record Part(String field, String one, String other, String says, double adds) {}

    /** @param inOrder whether the left of it is the first side of the match */
    static Weighed of(Weighing weighing, boolean inOrder) {
        return new Weighed(
                weighing.before(),
                weighing.steps().stream().map(step -> part(step, inOrder)).toList(),
                weighing.weight(),
                weighing.probability(),
                weighing.explanation().says(),
                weighing.explanation().parts().stream().map(Explanation::says).toList());
    }

    private static Part part(Step step, boolean inOrder) {
        return new Part(
                step.field(),
                inOrder ? step.left() : step.right(),
                inOrder ? step.right() : step.left(),
                step.says(),
                step.adds());
    }
}
