package org.sightline.core.matching;

import java.util.ArrayList;
import java.util.List;
import org.sightline.core.matching.compare.Patterns;
import org.sightline.core.matching.fields.Fact;
import org.sightline.core.matching.fields.Field;
import org.sightline.core.matching.model.FieldOdds;
import org.sightline.core.matching.model.Model;
import org.sightline.core.matching.model.Prior;

/** A model that is not learned but written down, for the records of {@link TestRecords}. */
public final class TestModel {

    private TestModel() {}

    public static Model plain() {
        return of(3);
    }

    /** @param recordsEach how many records a person has on average */
    public static Model of(double recordsEach) {
        List<Field> fields = TestRecords.SCHEMA.fields();
        Patterns patterns = new Patterns(fields.stream().map(Field::fact).toList());
        List<FieldOdds> odds = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Fact fact = fields.get(i).fact();
            double alike = fact == Fact.SEX ? 0.5 : fact == Fact.NHS_NUMBER ? 1e-7 : 0.003;
            int levels = patterns.levels(i) - 1;
            int same = patterns.same(i) - 1;
            odds.add(new FieldOdds(
                    fields.get(i).name(),
                    fact.name(),
                    chances(levels, same, 0.85, 0.3),
                    chances(levels, same, fact.isOfTheHousehold() ? 0.8 : alike, 0.9),
                    chances(levels, same, alike, 0.9),
                    List.of(),
                    fact == Fact.SEX ? 0 : alike));
        }
        return new Model(
                "written-1", odds, List.of(), new Prior(1e-4, 1e-4), new Prior(1e-4, 1e-4), recordsEach, 0.95, 0.2);
    }

    /** @param differ how much of what is not the same differs altogether */
    private static List<Double> chances(int levels, int same, double alike, double differ) {
        List<Double> chances = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            double between = levels > 2 ? (1 - alike) * (1 - differ) / (levels - 2) : 0;
            chances.add(level == same ? alike : level == 0 ? (1 - alike) * (levels > 2 ? differ : 1) : between);
        }
        return chances;
    }
}
