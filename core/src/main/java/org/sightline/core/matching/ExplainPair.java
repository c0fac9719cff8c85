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
            steps.add(step(compare.rows(), field, a, b, level == 0 ? "" : patterns.inWords(field, level), now - soFar));
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

    /** @param compared how the two compare; empty where they were not compared */
    private static Step step(Rows rows, int field, int a, int b, String compared, double adds) {
        Field of = rows.schema().fields().get(field);
        String left = values(rows, of, a);
        String right = values(rows, of, b);
        return new Step(of.name(), left, right, compared.isEmpty() ? notCompared(left, right) : compared, adds);
    }

    private static String notCompared(String left, String right) {
        if (left.isEmpty() && right.isEmpty()) {
            return "recorded on neither side";
        }
        return left.isEmpty() || right.isEmpty() ? "recorded on one side only" : "not compared";
    }

    private static String values(Rows rows, Field field, int record) {
        return String.join(
                ", also ",
                field.columns().stream()
                        .map(column -> TellValue.of(field.fact(), rows.values(column), rows.code(record, column)))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Explanation explain(double before, List<Step> steps, double weight, Ruling ruling) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of("Before anything is compared: of " + oneIn(before)
                + " pairs of records, about one is of one person (" + signed(before) + ")."));
        steps.forEach(step -> parts.add(Explanation.of(sentence(step))));
        parts.add(Explanation.of("All together (" + signed(weight) + "): " + inWords(weight) + "."));
        switch (ruling) {
            case Ruling.MustLink(String why) ->
                parts.add(Explanation.of("They are linked whatever the rest says, because " + why + "."));
            case Ruling.CannotLink cannot ->
                parts.add(Explanation.of("They are not linked whatever the rest says, because " + cannot.why() + "."));
            case Ruling.ByWeight by -> {}
        }
        return new Explanation(outcome(weight, ruling), parts);
    }

    private static String sentence(Step step) {
        boolean isOne = step.left().equals(step.right())
                || step.left().isEmpty()
                || step.right().isEmpty();
        String values =
                isOne ? (step.left().isEmpty() ? step.right() : step.left()) : step.left() + " and " + step.right();
        return capital(step.field()) + ": " + step.says() + (values.isEmpty() ? "" : " (" + values + ")") + ". "
                + speaks(step.adds()) + " (" + signed(step.adds()) + ").";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String speaks(double adds) {
        if (Math.abs(adds) < LITTLE) {
            return adds == 0 ? "Says nothing" : "Says little either way";
        }
        return adds > 0 ? "Points to one person" : "Points to two people";
    }

    private static String outcome(double weight, Ruling ruling) {
        return switch (ruling) {
            case Ruling.MustLink must -> "Linked, because " + must.why();
            case Ruling.CannotLink cannot -> "Not linked, because " + cannot.why();
            case Ruling.ByWeight by -> capital(inWords(weight));
        };
    }

    private static String inWords(double weight) {
        if (Math.abs(weight) < LITTLE) {
            return "it is about as likely that they are one person as that they are two";
        }
        return weight >= 0
                ? "it is %s more likely that they are one person than that they are two".formatted(times(weight))
                : "it is %s more likely that they are two people than that they are one".formatted(times(-weight));
    }

    /** What is beyond a million is beyond what anybody can picture. */
    private static String times(double weight) {
        double odds = Math.pow(2, Math.min(weight, 40));
        return odds > 1e6
                ? "more than a million times"
                : odds < 10
                        ? String.format(Locale.UK, "%.1f times", odds)
                        : String.format(Locale.UK, "%,.0f times", odds);
    }

    private static String oneIn(double weight) {
        return String.format(Locale.UK, "%,.0f", Math.pow(2, -weight) + 1);
    }

    private static String signed(double weight) {
        return String.format(Locale.UK, "%+.1f", weight);
    }
}
