package org.sightline.core.matching.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.sightline.core.matching.blocks.Rule.Grain;
import org.sightline.core.matching.blocks.Rule.Part;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Rows;
import org.sightline.core.matching.fields.Schema;

/** Chooses the rules by which pairs are found, for the fields that a register has. */
public final class Rules {

    /** So many rules that find any pair are chosen at least: one person a thousand times must not cost all the others theirs. */
    private static final int FEWEST = 4;

    private Rules() {}

    /** The six that find nearly every pair of two records of a child, and few others. */
    public static List<Rule> ofChildren(Schema schema) {
        int forename = schema.fieldOf(Fact.FORENAME).orElseThrow();
        int surname = schema.fieldOf(Fact.SURNAME).orElseThrow();
        int born = schema.fieldOf(Fact.BIRTH_DATE).orElseThrow();
        int postcode = schema.fieldOf(Fact.POSTCODE).orElseThrow();
        return List.of(
                whole(forename, born),
                whole(surname, born),
                whole(forename, postcode),
                whole(forename, surname),
                Rule.of(new Part(born, Grain.WHOLE), new Part(postcode, Grain.ALIKE)),
                whole(surname, postcode));
    }

    /**
     * Every two fields that together tell people apart, and every number given to one person alone, as long as the pairs
     * that they find stay within bounds; the rules that find fewest pairs first.
     *
     * @param most how many pairs all rules together may find, for each record; the first few are chosen all the same
     */
    public static List<Rule> choose(Rows rows, int most) {
        return choose(possible(rows.schema()), rule -> Index.countPairs(rows, rule), (long) most * rows.size());
    }

    /**
     * The same, for an engine that counts elsewhere.
     *
     * @param pairs how many pairs a rule finds
     * @param most how many pairs all rules together may find
     */
    public static List<Rule> choose(List<Rule> possible, ToLongFunction<Rule> pairs, long most) {
        record Sized(Rule rule, long pairs) {}
        List<Sized> sized = new ArrayList<>();
        for (Rule rule : possible) {
            sized.add(new Sized(rule, pairs.applyAsLong(rule)));
        }
        sized.sort(java.util.Comparator.comparingLong(Sized::pairs));
        List<Rule> chosen = new ArrayList<>();
        long left = most;
        int finding = 0;
        for (Sized one : sized) {
            left -= one.pairs();
            if (left < 0 && finding >= FEWEST) {
                break;
            }
            chosen.add(one.rule());
            finding += one.pairs() > 0 ? 1 : 0;
        }
        return List.copyOf(chosen);
    }

    /** All rules that can be chosen from. */
    public static List<Rule> possible(Schema schema) {
        List<Rule> rules = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Field> fields = schema.fields();
        for (int i = 0; i < fields.size(); i++) {
            Fact fact = fields.get(i).fact();
            switch (fact) {
                case NHS_NUMBER, IDENTIFIER, PHONE, EMAIL -> rules.add(whole(i));
                case SEX, HOUSE_NUMBER, WORD -> {}
                case FORENAME, SURNAME, POSTCODE -> {
                    parts.add(new Part(i, Grain.WHOLE));
                    parts.add(new Part(i, Grain.ALIKE));
                }
                default -> parts.add(new Part(i, Grain.WHOLE));
            }
        }
        if (parts.size() == 1) {
            rules.add(Rule.of(parts.getFirst()));
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (parts.get(i).field() != parts.get(j).field()) {
                    rules.add(Rule.of(parts.get(i), parts.get(j)));
                }
            }
        }
        return rules;
    }

    private static Rule whole(int... fields) {
        List<Part> parts = new ArrayList<>();
        for (int field : fields) {
            parts.add(new Part(field, Grain.WHOLE));
        }
        return new Rule(parts);
    }
}
