package org.sightline.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.core.explanation.Explanation;
import org.sightline.core.matching.compare.ComparePairs;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.model.Weigh;
import org.sightline.core.matching.rulings.RulePairs;
import org.sightline.core.matching.rulings.Ruling;

/**
 * Explains the weight of a pair as a waterfall: from what is known of any two records, field by field, to the whole. Each
 * step is the change that the field makes after those before it, so the steps add up to the weight exactly.
 */
public final class ExplainPair {

    private static final double LITTLE = 0.5;

    private final Weigh weigh;
    private final RulePairs rule;

    public ExplainPair(Weigh weigh, RulePairs rule) {
        this.weigh = weigh;
        this.rule = rule;
    }

    /** Weighs two records. */
    public Weighing of(int a, int b) {
        ComparePairs compare = weigh.compare();
        Patterns patterns = compare.patterns();
        long whole = compare.pattern(a, b);
        double before = weigh.weight(a, b, 0);
        double soFar = before;
        long pattern = 0;
        List<Step> steps = new ArrayList<>();
        for (int field = 0; field < patterns.fields(); field++) {
            int level = Patterns.level(whole, field);
            pattern += level * Patterns.weight(field);
            double now = weigh.weight(a, b, pattern);
            steps.add(step(compare.rows(), field, a, b, patterns.inWords(field, level), now - soFar));
            soFar = now;
        }
        Ruling ruling = rule.of(a, b);
        double probability = Weigh.probability(soFar);
        return new Weighing(
                before,
                steps,
                soFar,
                probability,
                ruling,
                weigh.model().version(),
                explain(before, steps, soFar, ruling));
    }

    private static Step step(Rows rows, int field, int a, int b, String says, double adds) {
        Field of = rows.schema().fields().get(field);
        return new Step(of.name(), values(rows, of, a), values(rows, of, b), says, adds);
    }

    private static String values(Rows rows, Field field, int record) {
        return String.join(
                " / ",
                field.columns().stream()
                        .map(column -> rows.text(record, column))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static Explanation explain(double before, List<Step> steps, double weight, Ruling ruling) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(
                "Any two records: one pair in " + oneIn(before) + " is one person's (" + signed(before) + ")."));
        steps.forEach(step -> parts.add(Explanation.of(sentence(step))));
        parts.add(Explanation.of("Together " + signed(weight) + ": " + inWords(weight) + "."));
        switch (ruling) {
            case Ruling.MustLink(String why) ->
                parts.add(Explanation.of("They are linked whatever they weigh: " + why + "."));
            case Ruling.CannotLink cannot ->
                parts.add(Explanation.of("They are not linked whatever they weigh: " + cannot.why() + "."));
            case Ruling.ByWeight by -> {}
        }
        return new Explanation(outcome(weight, ruling), parts);
    }

    private static String sentence(Step step) {
        String values = step.left().equals(step.right())
                ? step.left()
                : (step.left().isEmpty() ? "nothing" : step.left()) + " and "
                        + (step.right().isEmpty() ? "nothing" : step.right());
        return capital(step.field()) + ": " + step.says() + (values.isEmpty() ? "" : " (" + values + ")") + ". "
                + speaks(step.adds()) + " (" + signed(step.adds()) + ").";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String speaks(double adds) {
        if (Math.abs(adds) < LITTLE) {
            return "Says little either way";
        }
        return adds > 0 ? "Speaks for one person" : "Speaks for two people";
    }

    private static String outcome(double weight, Ruling ruling) {
        return switch (ruling) {
            case Ruling.MustLink must -> "Linked, because " + must.why();
            case Ruling.CannotLink cannot -> "Held apart, because " + cannot.why();
            case Ruling.ByWeight by -> capital(inWords(weight));
        };
    }

    private static String inWords(double weight) {
        return weight >= 0
                ? "it is %s more likely that they are one person than that they are two".formatted(times(weight))
                : "it is %s more likely that they are two people than that they are one".formatted(times(-weight));
    }

    private static String times(double weight) {
        double odds = Math.pow(2, Math.min(weight, 40));
        return odds < 10 ? String.format(Locale.UK, "%.1f times", odds) : String.format(Locale.UK, "%,.0f times", odds);
    }

    private static String oneIn(double weight) {
        return String.format(Locale.UK, "%,.0f", Math.pow(2, -weight) + 1);
    }

    private static String signed(double weight) {
        return String.format(Locale.UK, "%+.1f", weight);
    }
}
