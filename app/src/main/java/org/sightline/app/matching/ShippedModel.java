package org.sightline.app.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sightline.app.names.LexiconFile;
import org.sightline.app.record.RecordJson;
import org.sightline.core.matching.Arrivals;
import org.sightline.core.matching.Plan;
import org.sightline.core.matching.blocks.Rule;
import org.sightline.core.matching.blocks.Rules;
import org.sightline.core.matching.fields.Column;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.model.Model;
import org.sightline.core.people.PersonValues;

/** The model by which people are matched as they arrive, as it ships with Sightline. */
final class ShippedModel {

    /** The columns of {@link PersonValues}; those of one fact are one field, so the fields are those of the model. */
    static final Schema SCHEMA = schema();

    private static final String FILE = "/matching/model.json";
    private static final Model MODEL = read();

    private ShippedModel() {}

    private record Written(int format, Model model) {}

    private static Schema schema() {
        List<Column> columns = new ArrayList<>();
        for (PersonValues.Column column : PersonValues.Column.values()) {
            Fact fact = fact(column);
            for (int time = 1; time <= column.times(); time++) {
                columns.add(new Column(time == 1 ? fact.inWords() : "other " + fact.inWords(), fact));
            }
        }
        return new Schema(columns);
    }

    private static Fact fact(PersonValues.Column column) {
        return switch (column) {
            case FORENAME -> Fact.FORENAME;
            case SURNAME -> Fact.SURNAME;
            case BORN -> Fact.BIRTH_DATE;
            case SEX -> Fact.SEX;
            case POSTCODE -> Fact.POSTCODE;
            case ADDRESS -> Fact.ADDRESS;
            case NHS_NUMBER -> Fact.NHS_NUMBER;
        };
    }

    /** Of the model by which people are weighed. */
    static String version() {
        return MODEL.version();
    }

    /** An index of people in which there is nobody yet. */
    static Arrivals arrivals() {
        return new Arrivals(SCHEMA, LexiconFile.shipped(), MODEL, rules(), Plan.ORDINARY.margin());
    }

    /** One record is held against few, so what only sounds alike is looked at too. */
    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Rules.ofChildren(SCHEMA));
        rules.add(Rule.of(whole(Fact.NHS_NUMBER)));
        rules.add(Rule.of(alike(Fact.FORENAME), whole(Fact.BIRTH_DATE)));
        rules.add(Rule.of(alike(Fact.SURNAME), whole(Fact.BIRTH_DATE)));
        rules.add(Rule.of(alike(Fact.FORENAME), alike(Fact.SURNAME)));
        return List.copyOf(rules);
    }

    private static Rule.Part whole(Fact fact) {
        return new Rule.Part(SCHEMA.fieldOf(fact).orElseThrow(), Rule.Grain.WHOLE);
    }

    private static Rule.Part alike(Fact fact) {
        return new Rule.Part(SCHEMA.fieldOf(fact).orElseThrow(), Rule.Grain.ALIKE);
    }

    private static Model read() {
        try (InputStream in = ShippedModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from this build of Sightline");
            }
            return RecordJson.read(new String(in.readAllBytes(), UTF_8), Written.class)
                    .model();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
