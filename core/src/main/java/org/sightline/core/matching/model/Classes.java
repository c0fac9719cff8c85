package org.sightline.core.matching.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Fact;

/** The chances of each level of each field in the three classes, while they are learned. */
final class Classes {

    static final int PERSON = 0;
    static final int HOUSEHOLD = 1;
    static final int STRANGERS = 2;
    static final int ALL = 3;

    private static final double SAME_AT_FIRST = 0.85;
    private static final double DIFFER_AT_FIRST = 0.03;

    /** A slip leaves something of a date, so few dates of one person differ altogether; a parent's and a child's do. */
    private static final double DATES_DIFFER_AT_FIRST = 0.002;

    private static final double NEIGHBOURS_SAME = 0.1;
    private static final double SWAPPED = 0.005;
    private static final double LEAST = 2e-4;
    private static final double NAMED_AFTER_EACH_OTHER = 0.01;

    final double[][][] chances = new double[ALL][][];

    /** For strangers of one postcode, by field; null for fields that tell of no place. */
    final double[] @Nullable [] neighbours;

    final int postcode;

    /** Parents and children share a name; two children born in one year do not, least of all twins. */
    final int forename;

    final int born;
    private final List<Fact> facts;
    private final Patterns patterns;

    Classes(List<Fact> facts, Patterns patterns, Strangers strangers) {
        this.facts = facts;
        this.patterns = patterns;
        chances[STRANGERS] = copy(strangers.chances);
        chances[PERSON] = new double[facts.size()][];
        chances[HOUSEHOLD] = new double[facts.size()][];
        for (int field = 0; field < facts.size(); field++) {
            chances[PERSON][field] = person(field);
            chances[HOUSEHOLD][field] = household(field);
        }
        forename = facts.indexOf(Fact.FORENAME);
        born = facts.indexOf(Fact.BIRTH_DATE);
        postcode = facts.indexOf(Fact.POSTCODE);
        neighbours = new double[facts.size()][];
        for (int field = 0; field < facts.size() && postcode >= 0; field++) {
            Fact fact = facts.get(field);
            if (fact == Fact.ADDRESS || fact == Fact.PLACE) {
                neighbours[field] = between(chances[STRANGERS][field], chances[HOUSEHOLD][field]);
            }
        }
    }

    static double[][] copy(double[][] of) {
        double[][] copy = new double[of.length][];
        for (int i = 0; i < of.length; i++) {
            copy[i] = of[i].clone();
        }
        return copy;
    }

    /** One person's records agree on nearly everything: the place from which learning sets out. */
    double[] person(int field) {
        int levels = patterns.levels(field);
        double[] first = new double[levels];
        for (int level = 1; level < levels; level++) {
            first[level] = (1 - SAME_AT_FIRST - DIFFER_AT_FIRST) / Math.max(1, levels - 3);
        }
        first[1] = facts.get(field) == Fact.BIRTH_DATE ? DATES_DIFFER_AT_FIRST : DIFFER_AT_FIRST;
        first[patterns.same(field)] = SAME_AT_FIRST;
        return normal(first);
    }

    /** One household agrees on what it has in common, and otherwise as strangers do. */
    double[] household(int field) {
        double[] first = chances[STRANGERS][field].clone();
        double share = facts.get(field).isOfTheHousehold()
                ? 0.8
                : switch (facts.get(field)) {
                    case BIRTH_DATE -> 0.03;
                    case FORENAME -> NAMED_AFTER_EACH_OTHER;
                    default -> 0;
                };
        for (int level = 1; level < first.length; level++) {
            first[level] *= 1 - share;
        }
        first[patterns.same(field)] += share;
        return normal(first);
    }

    /** What no rule finds can not be learned: names swapped agree on neither. And nothing is impossible. */
    double[] atLeast(int field, double[] learned) {
        for (int level = 1; level < learned.length; level++) {
            boolean swapped = facts.get(field) == Fact.FORENAME && level > patterns.same(field);
            learned[level] = Math.max(learned[level], swapped ? SWAPPED : LEAST);
        }
        return normal(learned);
    }

    /** Strangers who live in one postcode seldom live at one address. */
    double[] asNeighbours(int field, double[] learned) {
        int same = patterns.same(field);
        return withSame(learned, same, Math.min(learned[same], NEIGHBOURS_SAME));
    }

    private static double[] withSame(double[] chances, int same, double chance) {
        double rest = 1 - chances[same];
        double[] with = chances.clone();
        for (int level = 1; level < with.length; level++) {
            with[level] = level == same ? chance : chances[level] * (1 - chance) / Math.max(rest, 1e-9);
        }
        return normal(with);
    }

    private static double[] between(double[] a, double[] b) {
        double[] between = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            between[i] = (a[i] + b[i]) / 2;
        }
        return between;
    }

    static double[] normal(double[] chances) {
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** Whether a household's chances for this field are learned; for what is a person's own they stay those of strangers. */
    boolean isLearned(int relation, int field) {
        Fact fact = facts.get(field);
        return relation == PERSON || (relation == HOUSEHOLD && (fact.isOfTheHousehold() || fact == Fact.BIRTH_DATE));
    }

    boolean isOfAPlace(int field) {
        return facts.get(field).isOfAPlace();
    }

    boolean hasHouseholds() {
        return facts.stream().anyMatch(Fact::isPersonal)
                && facts.stream()
                        .anyMatch(fact -> fact == Fact.SURNAME || fact == Fact.POSTCODE || fact == Fact.ADDRESS);
    }

    static List<Double> listed(double[] chances) {
        List<Double> list = new ArrayList<>();
        for (int level = 1; level < chances.length; level++) {
            list.add(chances[level]);
        }
        return list;
    }
}
