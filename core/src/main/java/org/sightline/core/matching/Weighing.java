package org.sightline.core.matching;

import java.util.List;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.matching.rulings.Ruling;

/**
 * A pair of records weighed, with the sum behind it.
 *
 * @param before the weight of any two records, of which nothing is known yet
 * @param steps what each field adds to it; with {@code before} they add up to {@code weight}
 * @param weight the base-2 logarithm of the odds that both are one person's
 * @param probability the same as a probability
 * @param ruling what is to be done with the pair, whatever it weighs
 * @param model which model weighed it
 */
public record Weighing(
        double before,
        List<Step> steps,
        double weight,
        double probability,
        Ruling ruling,
        String model,
        Explanation explanation) {

    public Weighing {
        steps = List.copyOf(steps);
    }
}
