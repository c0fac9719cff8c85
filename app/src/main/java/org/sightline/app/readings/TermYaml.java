package org.sightline.app.readings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.core.entries.Cell;
import org.sightline.core.entries.Field;
import org.sightline.core.entries.Sector;
import org.sightline.core.readings.Example;
import org.sightline.core.readings.Finds;
import org.sightline.core.readings.Kind;
import org.sightline.core.readings.Limits;
import org.sightline.core.readings.SightingGrade;
import org.sightline.core.readings.Term;
import org.sightline.core.readings.Turn;
import org.sightline.core.readings.Whose;

/** Makes terms and turns of what the data files say, which is described in {@code readings/index.yaml}. */
final class TermYaml {

    private static final Set<String> OF_A_TERM = Set.of(
            "term",
            "kind",
            "sighting",
            "flow",
            "phrases",
            "unless",
            "in",
            "agencies",
            "heading",
            "whose",
            "with",
            "without",
            "cue",
            "holds when",
            "examples",
            "counter-examples");
    private static final Set<Field> TEXT =
            Set.of(Field.CATEGORY, Field.EVENT, Field.CHILD, Field.ACTION, Field.COMMENT, Field.OTHER);
    private static final String DECISION = "decision";

    private TermYaml() {}

    static Term term(YamlMap yaml) {
        yaml.allowOnly(OF_A_TERM);
        return new Term(
                yaml.text("term"),
                finds(yaml),
                yaml.texts("phrases"),
                yaml.texts("unless"),
                limits(yaml),
                named(yaml, "holds when", Turn.Effect.values(), TermYaml::plain),
                examples(yaml, "examples"),
                examples(yaml, "counter-examples"));
    }

    private static List<Finds> finds(YamlMap yaml) {
        List<Finds> finds = new ArrayList<>();
        named(yaml, "kind", Kind.values(), Kind::label).forEach(kind -> finds.add(new Finds.OfKind(kind)));
        named(yaml, "sighting", SightingGrade.values(), TermYaml::plain)
                .forEach(grade -> finds.add(new Finds.OfSighting(grade)));
        named(yaml, "flow", Finds.Direction.values(), TermYaml::plain)
                .forEach(direction -> finds.add(new Finds.OfFlow(direction)));
        if (finds.isEmpty()) {
            throw yaml.refused("shows nothing: give it a kind, a sighting or a flow");
        }
        return finds;
    }

    private static Limits limits(YamlMap yaml) {
        return new Limits(
                yaml.has("in") ? named(yaml, "in", Field.values(), TermYaml::plain) : TEXT,
                named(yaml, "agencies", Sector.values(), TermYaml::plain),
                yaml.texts("heading"),
                one(yaml, yaml.text("whose", "anyone"), Whose.values(), TermYaml::plain),
                named(yaml, "with", Kind.values(), Kind::label),
                named(yaml, "without", Kind.values(), Kind::label),
                yaml.text("cue", "words").equals("clause"));
    }

    static Turn turn(YamlMap yaml) {
        yaml.allowOnly(Set.of("makes", "what", "words", "within", "past and"));
        return new Turn(
                one(yaml, yaml.text("makes"), Turn.Effect.values(), TermYaml::plain),
                one(yaml, yaml.text("what", "after"), Turn.Reach.values(), TermYaml::plain),
                yaml.texts("words"),
                Integer.parseInt(yaml.text("within", "5")),
                Boolean.parseBoolean(yaml.text("past and", "false")));
    }

    static Sector sector(String where, String name) {
        return one(new YamlMap(where, Map.of()), name, Sector.values(), TermYaml::plain);
    }

    private static List<Example> examples(YamlMap yaml, String key) {
        List<Example> examples = new ArrayList<>();
        for (Object value : yaml.values(key)) {
            examples.add(
                    value instanceof String text
                            ? new Example(Sector.OTHER, List.of(new Cell("Event", Field.EVENT, text)))
                            : example(new YamlMap(yaml.where() + ", " + key, value)));
        }
        return examples;
    }

    private static Example example(YamlMap yaml) {
        Sector sector = one(yaml, yaml.text("agency", "other"), Sector.values(), TermYaml::plain);
        List<Cell> cells = new ArrayList<>();
        for (String key : yaml.keys()) {
            if (key.equals(DECISION)) {
                cells.add(new Cell("Decision", Field.ACTION, yaml.text(key)));
            } else if (!key.equals("agency")) {
                cells.add(new Cell(key, field(yaml, key), yaml.text(key)));
            }
        }
        return new Example(sector, cells);
    }

    private static Field field(YamlMap yaml, String name) {
        return one(yaml, name, Field.values(), TermYaml::plain);
    }

    private static <E> Set<E> named(YamlMap yaml, String key, E[] all, Function<E, String> nameOf) {
        if (!yaml.has(key)) {
            return Set.of();
        }
        Set<E> found = new HashSet<>();
        for (String name : yaml.texts(key)) {
            found.add(one(yaml, name, all, nameOf));
        }
        return found;
    }

    private static <E> E one(YamlMap yaml, String name, E[] all, Function<E, String> nameOf) {
        for (E each : all) {
            if (nameOf.apply(each).equals(name)) {
                return each;
            }
        }
        throw yaml.refused("says \"" + name + "\", which is none of "
                + Arrays.stream(all).map(nameOf).toList());
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
