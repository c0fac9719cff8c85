package org.sightline.app.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.fields.Schema;
import org.sightline.core.matching.model.FieldOdds;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Prior;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A model as a file of JSON: written once, used again on later registers, the same for every engine. */
final class ModelFile {

    /** Counts up when a file of before can no longer be understood. */
    private static final int FORMAT = 1;

    private static final double ROUNDED = 0.01;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ModelFile() {}

    /**
     * The file.
     *
     * @param format as {@link #FORMAT}
     */
    record Written(int format, Model model) {}

    static void write(Model model, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(new Written(FORMAT, model)));
        out.write('\n');
    }

    /** @throws Refused with what is wrong with it: broken, of another version, or made for other columns */
    static Model read(Path file, Schema schema) throws Refused {
        Written written = parsed(file);
        if (written == null || written.model() == null) {
            throw broken(file, "it does not hold a model");
        }
        if (written.format() != FORMAT) {
            throw broken(file, "it is of format " + written.format() + " and this Sightline reads format " + FORMAT);
        }
        Model model = written.model();
        if (!names(model).equals(names(schema))) {
            throw new Refused("The model " + file + " was made for other columns: " + String.join(", ", names(model))
                    + ". These registers have " + String.join(", ", names(schema))
                    + ". Name the columns with --columns, or leave --model out.");
        }
        check(file, model, schema);
        return model;
    }

    private static Written parsed(Path file) throws Refused {
        try {
            return JSON.readValue(Files.readAllBytes(file), Written.class);
        } catch (JacksonException wrong) {
            long line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw broken(file, line > 0 ? "line " + line + " is not as Sightline writes it" : "it is no JSON");
        } catch (NullPointerException | IllegalArgumentException missing) {
            throw broken(file, "a part of it is missing");
        } catch (IOException missing) {
            throw new Refused("There is no model file " + file + " that can be read. Check its name and folder.");
        }
    }

    private static Refused broken(Path file, String why) {
        return new Refused("The model " + file + " can not be used: " + why
                + ". Make it again with --save-model, or leave --model out.");
    }

    private static void check(Path file, Model model, Schema schema) throws Refused {
        Patterns patterns =
                new Patterns(schema.fields().stream().map(Field::fact).toList());
        for (int i = 0; i < patterns.fields(); i++) {
            FieldOdds odds = model.fields().get(i);
            int levels = patterns.levels(i) - 1;
            for (List<Double> chances : List.of(odds.person(), odds.household(), odds.strangers())) {
                double sum = chances.stream().mapToDouble(Double::doubleValue).sum();
                boolean possible = chances.stream().allMatch(chance -> chance > 0 && chance <= 1);
                if (chances.size() != levels || !possible || Math.abs(sum - 1) > ROUNDED) {
                    throw broken(file, "the chances of " + odds.name() + " do not add up to 1");
                }
            }
        }
        for (Prior prior : List.of(model.within(), model.across())) {
            if (!(prior.person() > 0 && prior.household() > 0 && prior.person() + prior.household() < 1)) {
                throw broken(file, "how often records are one person's must lie between 0 and 1");
            }
        }
    }

    private static List<String> names(Model model) {
        return model.fields().stream().map(FieldOdds::name).collect(Collectors.toList());
    }

    private static List<String> names(Schema schema) {
        return schema.fields().stream().map(Field::name).collect(Collectors.toList());
    }
}
